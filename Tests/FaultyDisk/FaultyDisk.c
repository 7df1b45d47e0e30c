#include "FaultyDisk.h"

#include <pthread.h>
#include <sqlite3.h>
#include <stdlib.h>
#include <string.h>

// The methods of one open file: ours, the real ones behind them, and whether it is aimed at.
typedef struct {
  sqlite3_io_methods ours;
  const sqlite3_io_methods *real;
  char path[512];
} Methods;

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static sqlite3_vfs *real_vfs;
static sqlite3_vfs vfs;
static struct {
  char path[512];
  int armed, left, kind, once, count;
} fault;

static Methods *methods(sqlite3_file *file) { return (Methods *)file->pMethods; }

// What a write must fail with, or SQLITE_OK.
static int refusal(sqlite3_file *file, int broken) {
  int result = SQLITE_OK;
  pthread_mutex_lock(&lock);
  if (fault.armed && strstr(methods(file)->path, fault.path)) {
    int hit = fault.once ? fault.left == 0 : fault.left <= 0;
    if (hit) result = fault.kind == 0 && broken != SQLITE_IOERR_FSYNC ? SQLITE_FULL : broken;
    fault.left--;
    fault.count++;
  }
  pthread_mutex_unlock(&lock);
  return result;
}

// Calls a real method with the real methods in place, as they expect them.
#define REAL(file, call)                          \
  Methods *own = methods(file);                   \
  (file)->pMethods = own->real;                   \
  int result = own->real->call;                   \
  (file)->pMethods = &own->ours;                  \
  return result

static int on_write(sqlite3_file *file, const void *bytes, int count, sqlite3_int64 offset) {
  int refused = refusal(file, SQLITE_IOERR_WRITE);
  if (refused != SQLITE_OK) return refused;
  REAL(file, xWrite(file, bytes, count, offset));
}

static int on_truncate(sqlite3_file *file, sqlite3_int64 size) {
  int refused = refusal(file, SQLITE_IOERR_TRUNCATE);
  if (refused != SQLITE_OK) return refused;
  REAL(file, xTruncate(file, size));
}

static int on_sync(sqlite3_file *file, int flags) {
  int refused = refusal(file, SQLITE_IOERR_FSYNC);
  if (refused != SQLITE_OK) return refused;
  REAL(file, xSync(file, flags));
}

static int on_close(sqlite3_file *file) {
  Methods *own = methods(file);
  file->pMethods = own->real;
  int result = own->real->xClose(file);
  free(own);
  return result;
}

static int on_open(sqlite3_vfs *self, const char *name, sqlite3_file *file, int flags, int *out) {
  (void)self;
  int result = real_vfs->xOpen(real_vfs, name, file, flags, out);
  if (result != SQLITE_OK || file->pMethods == NULL) return result;
  Methods *own = calloc(1, sizeof(Methods));
  own->real = file->pMethods;
  own->ours = *file->pMethods;
  own->ours.xWrite = on_write;
  own->ours.xTruncate = on_truncate;
  own->ours.xSync = on_sync;
  own->ours.xClose = on_close;
  if (name != NULL) strncpy(own->path, name, sizeof(own->path) - 1);
  file->pMethods = &own->ours;
  return SQLITE_OK;
}

void faulty_disk_install(void) {
  pthread_mutex_lock(&lock);
  if (real_vfs == NULL) {
    sqlite3_initialize();
    real_vfs = sqlite3_vfs_find(NULL);
    vfs = *real_vfs;
    vfs.zName = "faulty-disk";
    vfs.xOpen = on_open;
    sqlite3_vfs_register(&vfs, 1);
  }
  pthread_mutex_unlock(&lock);
}

void faulty_disk_arm(const char *path, int after, int kind, int once) {
  pthread_mutex_lock(&lock);
  strncpy(fault.path, path, sizeof(fault.path) - 1);
  fault.armed = 1;
  fault.left = after;
  fault.kind = kind;
  fault.once = once;
  fault.count = 0;
  pthread_mutex_unlock(&lock);
}

int faulty_disk_disarm(void) {
  pthread_mutex_lock(&lock);
  fault.armed = 0;
  int count = fault.count;
  pthread_mutex_unlock(&lock);
  return count;
}
