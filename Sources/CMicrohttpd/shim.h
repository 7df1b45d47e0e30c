#ifndef WIJKWEB_MICROHTTPD_SHIM_H
#define WIJKWEB_MICROHTTPD_SHIM_H

#include <microhttpd.h>

#endif
