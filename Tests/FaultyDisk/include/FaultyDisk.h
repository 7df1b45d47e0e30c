#ifndef WIJKWEB_FAULTY_DISK_H
#define WIJKWEB_FAULTY_DISK_H

/// Puts a layer between SQLite and the disk that can refuse writes. Everything works as before
/// until `faulty_disk_arm` is called.
void faulty_disk_install(void);

/// Lets the disk refuse from the write numbered `after` on (0 is the next), for files whose path
/// contains `path`; writing, cutting off and flushing each count as one.
///
/// `kind` 0 is a full disk, 1 a disk that is broken. With `once` only that write is refused.
void faulty_disk_arm(const char *path, int after, int kind, int once);

/// Lets the disk work again, and gives how many writes there were since it was armed.
int faulty_disk_disarm(void);

#endif
