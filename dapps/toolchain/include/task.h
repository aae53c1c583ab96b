// A task of a deal as the program sees it: files of its input folder, files of its output folder, its place in the bag,
// and the one way to refuse. WASI preview 1 through wasi-libc; neither clock nor chance.

#ifndef RUCHE_TASK_H
#define RUCHE_TASK_H

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

// What the caller can put right: a bad file, a bad argument.
#define EXIT_REFUSED 2

static inline const char *folder_of(const char *variable, const char *otherwise) {
  const char *folder = getenv(variable);
  return folder != NULL && folder[0] != '\0' ? folder : otherwise;
}

// Ends the program with one sentence on stderr.
static inline _Noreturn void refuse(const char *format, ...) {
  va_list values;
  va_start(values, format);
  vfprintf(stderr, format, values);
  va_end(values);
  fputc('\n', stderr);
  exit(EXIT_REFUSED);
}

// Room for so many bytes, zeroed; a program that has none left says so.
static inline void *room_for(size_t bytes) {
  void *room = calloc(bytes > 0 ? bytes : 1, 1);
  if (room == NULL) refuse("There is no memory for %zu bytes more.", bytes);
  return room;
}

// Opens a file among the task's inputs, or else at the path as given.
static inline FILE *open_input(const char *name) {
  char path[1024];
  snprintf(path, sizeof path, "%s/%s", folder_of("IEXEC_IN", "/iexec_in"), name);
  FILE *file = fopen(path, "rb");
  if (file == NULL) file = fopen(name, "rb");
  if (file == NULL) refuse("File %s is neither among the task's input files nor at that path.", name);
  return file;
}

// A whole input file, a zero byte after it; `length` excludes that byte.
static inline unsigned char *read_input(const char *name, size_t bytes_max, size_t *length) {
  FILE *file = open_input(name);
  size_t room = 1 << 16, got = 0;
  unsigned char *bytes = room_for(room + 1);
  for (;;) {
    got += fread(bytes + got, 1, room - got, file);
    if (got < room) break;
    if (room >= bytes_max) refuse("File %s is larger than %zu bytes.", name, bytes_max);
    room *= 2;
    bytes = realloc(bytes, room + 1);
    if (bytes == NULL) refuse("There is no memory for file %s.", name);
  }
  if (ferror(file)) refuse("File %s cannot be read.", name);
  fclose(file);
  if (got > bytes_max) refuse("File %s is larger than %zu bytes.", name, bytes_max);
  bytes[got] = '\0';
  *length = got;
  return bytes;
}

// Opens a file of the output folder.
static inline FILE *create_output(const char *name) {
  char path[1024];
  snprintf(path, sizeof path, "%s/%s", folder_of("IEXEC_OUT", "/iexec_out"), name);
  FILE *file = fopen(path, "wb");
  if (file == NULL) refuse("File %s cannot be written.", path);
  return file;
}

static inline void close_output(FILE *file) {
  if (fclose(file) != 0) refuse("The result cannot be written.");
}

// Says where the result is: `path` in the output folder, or the whole folder where it is empty.
static inline void declare_result(const char *path) {
  FILE *file = create_output("computed.json");
  const char *folder = folder_of("IEXEC_OUT", "/iexec_out");
  fprintf(file, "{\"deterministic-output-path\":\"%s%s%s\"}", folder, path[0] == '\0' ? "" : "/", path);
  close_output(file);
}

static inline long long whole_of(const char *variable) {
  const char *text = getenv(variable);
  return text == NULL ? 0 : strtoll(text, NULL, 10);
}

// Which task of the bag this is, from 0.
static inline long long place_in_bag(void) {
  return whole_of("IEXEC_BOT_TASK_INDEX") - whole_of("IEXEC_BOT_FIRST_INDEX");
}

#endif
