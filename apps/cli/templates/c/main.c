#include <stdio.h>

/* Counts the lines of the file named by its argument, and leaves the count as the result. */
int main(int count, char **args) {
  FILE *book = count > 1 ? fopen(args[1], "r") : NULL;
  if (book == NULL) {
    fprintf(stderr, "Name a file that can be read.\n");
    return 2;
  }
  long lines = 0;
  for (int c; (c = fgetc(book)) != EOF;) lines += c == '\n';
  printf("%ld\n", lines);
  return 0;
}
