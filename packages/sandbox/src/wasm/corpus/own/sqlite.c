// Runs a script of SQL on a database file, and prints the rows; with a further word, also how many milliseconds that took, to the log.
#include <sqlite3.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

static int print_row(void *unused, int count, char **values, char **names) {
  for (int i = 0; i < count; i++) printf("%s%s", i > 0 ? "|" : "", values[i] == NULL ? "" : values[i]);
  puts("");
  return 0;
}

static char *read_file(const char *path) {
  FILE *file = fopen(path, "rb");
  if (file == NULL) return NULL;
  size_t size = 0;
  char *text = NULL;
  for (;;) {
    text = realloc(text, size + 4097);
    size_t count = fread(text + size, 1, 4096, file);
    size += count;
    if (count == 0) break;
  }
  fclose(file);
  text[size] = 0;
  return text;
}

int main(int count, char **args) {
  if (count != 3 && count != 4) return 2;
  struct timespec from, to;
  clock_gettime(CLOCK_MONOTONIC, &from);
  sqlite3 *database;
  char *message = NULL;
  char *script = read_file(args[2]);
  if (script == NULL || sqlite3_open(args[1], &database) != SQLITE_OK) return 3;
  int status = sqlite3_exec(database, script, print_row, NULL, &message);
  if (message != NULL) fprintf(stderr, "%s\n", message);
  sqlite3_close(database);
  free(script);
  clock_gettime(CLOCK_MONOTONIC, &to);
  if (count == 4) fprintf(stderr, "%f\n", (to.tv_sec - from.tv_sec) * 1e3 + (to.tv_nsec - from.tv_nsec) / 1e6);
  return status;
}
