// Doubles a block until there is no more memory, and aborts.
#include <string.h>
#include "check.h"

int main(void) {
  char *block = NULL;
  for (size_t size = 65536;; size *= 2) {
    block = realloc(block, size);
    if (block == NULL) abort();
    memset(block, 1, size);
  }
}
