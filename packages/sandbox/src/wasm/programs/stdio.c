// Buffered files by relative and absolute names, seeking, appending, and numbers to text and back.
#include <errno.h>
#include <float.h>
#include <math.h>
#include <string.h>
#include "check.h"

static void read_inputs(const char *name) {
  char line[64], path[128];
  FILE *file = fopen(name, "r");
  CHECK(file != NULL);
  CHECK(fgets(line, sizeof line, file) && strcmp(line, "first line\n") == 0);
  CHECK(fseek(file, -5, SEEK_END) == 0 && fgets(line, sizeof line, file) && strcmp(line, "line\n") == 0);
  CHECK(fgetc(file) == EOF && feof(file));
  CHECK(fclose(file) == 0);
  snprintf(path, sizeof path, "%s/%s", getenv("IEXEC_IN"), name);
  CHECK((file = fopen(path, "rb")) != NULL && fclose(file) == 0);
  snprintf(path, sizeof path, "./%s", name);
  CHECK((file = fopen(path, "rb")) != NULL && fclose(file) == 0);
  CHECK(fopen(name, "r+") == NULL && errno == EROFS);
  CHECK(fopen("missing.txt", "r") == NULL && errno == ENOENT);
  CHECK(fopen("../missing.txt", "r") == NULL);
  CHECK(remove(name) == -1 && errno == EROFS);
}

static void write_outputs(void) {
  FILE *file = fopen("relative.txt", "w");
  CHECK(file != NULL && fprintf(file, "%d %s\n", 42, "words") == 9 && fclose(file) == 0);
  CHECK((file = fopen("/iexec_out/relative.txt", "a")) != NULL);
  CHECK(fputs("more\n", file) >= 0 && ftell(file) == 14 && fclose(file) == 0);
  CHECK((file = fopen("relative.txt", "r+")) != NULL);
  CHECK(fputs("43", file) >= 0 && fseek(file, 3, SEEK_SET) == 0);
  char word[8];
  CHECK(fscanf(file, "%7s", word) == 1 && strcmp(word, "words") == 0 && fclose(file) == 0);
  CHECK((file = fopen("/tmp/scratch", "wx")) != NULL && fclose(file) == 0);
  CHECK(fopen("/tmp/scratch", "wx") == NULL && errno == EEXIST);
  CHECK((file = fopen("absolute.bin", "wb")) != NULL);
  for (int i = 0; i < 300000; i++) CHECK(fputc(i % 251, file) != EOF);
  CHECK(fclose(file) == 0 && (file = fopen("absolute.bin", "rb")) != NULL);
  for (int i = 0; i < 300000; i++) CHECK(fgetc(file) == i % 251);
  CHECK(fgetc(file) == EOF && fclose(file) == 0);
}

int main(int argc, char **argv) {
  CHECK(argc == 2 && getchar() == EOF);
  read_inputs(argv[1]);
  write_outputs();
  printf("%.17g %g %e %.3f %a\n", 0.1, 1e100, 6.02214076e23, 3.14159265358979, 1.0 / 3.0);
  printf("%g %g %g %.0f\n", INFINITY, -INFINITY, DBL_MIN, 2.5);
  printf("%.12f %.12f %.12f\n", sin(1.0), exp(1.0), pow(2.0, 0.5));
  CHECK(strtod("0.30000000000000004", NULL) == 0.1 + 0.2);
  fputs("to the log\n", stderr);
  return 0;
}
