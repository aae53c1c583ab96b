// What the C programs of this folder share: a claim that ends the program, with its line, where it does not hold.
#include <stdio.h>
#include <stdlib.h>

#define CHECK(claim)                                              \
  do {                                                            \
    if (!(claim)) {                                               \
      fprintf(stderr, "line %d: not so: %s\n", __LINE__, #claim); \
      exit(1);                                                    \
    }                                                             \
  } while (0)
