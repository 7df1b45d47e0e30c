#ifndef WIJKWEB_CRYPT_SHIM_H
#define WIJKWEB_CRYPT_SHIM_H

#include <crypt.h>

#endif
