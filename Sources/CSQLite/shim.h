#ifndef WIJKWEB_SQLITE_SHIM_H
#define WIJKWEB_SQLITE_SHIM_H

#include <sqlite3.h>

/// Binds text that SQLite copies before the call returns; SQLITE_TRANSIENT is a cast that Swift
/// cannot see.
static inline int wijkweb_bind_text(
    sqlite3_stmt *statement, int place, const char *bytes, int count) {
  return sqlite3_bind_text(statement, place, bytes, count, SQLITE_TRANSIENT);
}

/// Binds bytes that SQLite copies before the call returns.
static inline int wijkweb_bind_blob(
    sqlite3_stmt *statement, int place, const void *bytes, int count) {
  return sqlite3_bind_blob(statement, place, bytes, count, SQLITE_TRANSIENT);
}

#endif
