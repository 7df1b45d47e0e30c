#ifndef WIJKWEB_MICROHTTPD_SHIM_H
#define WIJKWEB_MICROHTTPD_SHIM_H

#include <microhttpd.h>
#include <poll.h>
#include <stdbool.h>
#include <stdint.h>
#include <sys/epoll.h>
#include <sys/socket.h>

/// The functions that the library calls, and the bounds it keeps itself.
struct wijkweb_daemon_options {
  int socket;
  unsigned int threads;
  unsigned int connections;
  unsigned int idle_seconds;
  size_t connection_memory;
  void *context;
  MHD_AccessHandlerCallback access;
  MHD_RequestCompletedCallback completed;
  MHD_NotifyConnectionCallback connection;
  void *(*target)(void *context, const char *target, struct MHD_Connection *connection);
};

/// Starts a daemon on a socket that listens already; the library's own function is variadic.
static inline struct MHD_Daemon *wijkweb_start_daemon(
    const struct wijkweb_daemon_options *options) {
  const struct MHD_OptionItem items[] = {
    {MHD_OPTION_LISTEN_SOCKET, options->socket, NULL},
    {MHD_OPTION_THREAD_POOL_SIZE, options->threads, NULL},
    {MHD_OPTION_CONNECTION_LIMIT, options->connections, NULL},
    {MHD_OPTION_CONNECTION_TIMEOUT, options->idle_seconds, NULL},
    {MHD_OPTION_CONNECTION_MEMORY_LIMIT, (intptr_t)options->connection_memory, NULL},
    {MHD_OPTION_STRICT_FOR_CLIENT, 0, NULL},
    {MHD_OPTION_NOTIFY_COMPLETED, (intptr_t)options->completed, options->context},
    {MHD_OPTION_NOTIFY_CONNECTION, (intptr_t)options->connection, options->context},
    {MHD_OPTION_URI_LOG_CALLBACK, (intptr_t)options->target, options->context},
    {MHD_OPTION_END, 0, NULL},
  };
  return MHD_start_daemon(
      MHD_USE_EPOLL_INTERNAL_THREAD | MHD_USE_SUSPEND_RESUME, 0, NULL, NULL, options->access,
      options->context, MHD_OPTION_ARRAY, items, MHD_OPTION_END);
}

/// The socket of a connection, or -1.
static inline int wijkweb_connection_socket(struct MHD_Connection *connection) {
  const union MHD_ConnectionInfo *info =
      MHD_get_connection_info(connection, MHD_CONNECTION_INFO_CONNECTION_FD);
  return info == NULL ? -1 : info->connect_fd;
}

/// Whether the other side of a socket sends nothing more.
static inline bool wijkweb_has_ended(int socket) {
  // Poll has the same flag, but the name of that is not in POSIX.
  struct pollfd one = {socket, EPOLLRDHUP, 0};
  return poll(&one, 1, 0) > 0;
}

/// The address at the other side of a connection, or NULL.
static inline const struct sockaddr *wijkweb_client_address(struct MHD_Connection *connection) {
  const union MHD_ConnectionInfo *info =
      MHD_get_connection_info(connection, MHD_CONNECTION_INFO_CLIENT_ADDRESS);
  return info == NULL ? NULL : info->client_addr;
}

/// What was kept with a connection when it began, or NULL.
static inline void *wijkweb_socket_context(struct MHD_Connection *connection) {
  const union MHD_ConnectionInfo *info =
      MHD_get_connection_info(connection, MHD_CONNECTION_INFO_SOCKET_CONTEXT);
  return info == NULL ? NULL : info->socket_context;
}

/// How many bytes the head of a request took, or 0.
static inline size_t wijkweb_header_size(struct MHD_Connection *connection) {
  const union MHD_ConnectionInfo *info =
      MHD_get_connection_info(connection, MHD_CONNECTION_INFO_REQUEST_HEADER_SIZE);
  return info == NULL ? 0 : info->header_size;
}

#endif
