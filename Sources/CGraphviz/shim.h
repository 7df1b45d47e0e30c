#pragma once
#include <stddef.h>
#include <graphviz/cgraph.h>
#include <graphviz/gvc.h>

// The length is `unsigned *` up to Graphviz 12 and `size_t *` from 13 on; eight zeroed bytes
// serve both on a little-endian machine.
static inline int wijkweb_render(GVC_t *context, Agraph_t *graph, const char *format,
                                 char **bytes, size_t *count) {
  unsigned long long length = 0;
  int result = gvRenderData(context, graph, format, bytes, (void *)&length);
  *count = (size_t)length;
  return result;
}

// Attribute functions take `char *` in some versions and `const char *` in others.
static inline int wijkweb_set_graph_attribute(Agraph_t *graph, const char *name,
                                              const char *value) {
  return agsafeset(graph, (char *)name, (char *)value, (char *)"");
}

static inline const char *wijkweb_attribute(void *element, const char *name) {
  return agget(element, (char *)name);
}

// Installs a handler for messages; its parameter is `char *` or `const char *` per version.
static inline void wijkweb_set_message_handler(int (*handler)(const char *)) {
  agseterrf((agusererrf)(void *)handler);
}

// The kinds are macros that Swift cannot tell apart from plain numbers.
static inline Agsym_t *wijkweb_next_attribute(Agraph_t *graph, int kind, Agsym_t *previous) {
  return agnxtattr(graph, kind, previous);
}
static inline const char *wijkweb_attribute_name(Agsym_t *attribute) { return attribute->name; }
static inline const char *wijkweb_value(void *element, Agsym_t *attribute) {
  return agxget(element, attribute);
}
static inline const char *wijkweb_name(void *element) { return agnameof(element); }
static inline Agnode_t *wijkweb_head(Agedge_t *edge) { return aghead(edge); }
static inline Agnode_t *wijkweb_tail(Agedge_t *edge) { return agtail(edge); }
