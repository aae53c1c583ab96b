// The allocator over growing memory, with system calls between so that stale windows would show.
#include <stdint.h>
#include <string.h>
#include "check.h"

int main(void) {
  unsigned char *blocks[64] = {0};
  uint32_t state = 1, sum = 0;
  for (int round = 0; round < 2000; round++) {
    state = state * 1664525u + 1013904223u;
    int i = (state >> 8) % 64;
    size_t size = 1 + (state >> 16) % 300000;
    if (blocks[i]) sum += blocks[i][0];
    free(blocks[i]);
    CHECK((blocks[i] = malloc(size)) != NULL);
    memset(blocks[i], round, size);
    if (round % 500 == 0) printf("%d\n", round);
  }
  CHECK((blocks[0] = realloc(blocks[0], 4 << 20)) != NULL);
  // Sizes and pointers the compiler cannot see through, or it would take success for granted.
  volatile size_t half = (size_t)1 << 31;
  void *volatile refused = malloc(half);
  CHECK(refused == NULL);
  refused = calloc(half, 2);
  CHECK(refused == NULL);
  printf("%u\n", sum);
  return 0;
}
