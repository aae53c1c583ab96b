// Answers a question in SQL about a table of comma-separated values, with SQLite: one task, one result.
//
// The table is `data`; its columns are named by the first line. A field that reads as a number is one, an empty field is
// NULL, everything else is text. The database lives in memory; nothing else can be opened.

#include "sqlite3.h"
#include "task.h"

#define FILE_BYTES_MAX (64u << 20)
#define COLUMNS_MAX 1000
#define USAGE "usage: TABLE QUERY"

// A file system without files: SQLite wants one even for a database in memory.
static int open_nothing(sqlite3_vfs *vfs, sqlite3_filename name, sqlite3_file *file, int flags, int *given) {
  (void)vfs, (void)name, (void)flags, (void)given;
  file->pMethods = NULL;
  return SQLITE_CANTOPEN;
}

static int delete_nothing(sqlite3_vfs *vfs, const char *name, int sync) {
  (void)vfs, (void)name, (void)sync;
  return SQLITE_OK;
}

static int find_nothing(sqlite3_vfs *vfs, const char *name, int flags, int *found) {
  (void)vfs, (void)name, (void)flags;
  *found = 0;
  return SQLITE_OK;
}

static int keep_name(sqlite3_vfs *vfs, const char *name, int room, char *full) {
  (void)vfs;
  sqlite3_snprintf(room, full, "%s", name);
  return SQLITE_OK;
}

// The same numbers each time: random() is part of the result.
static int fill_with_zeros(sqlite3_vfs *vfs, int length, char *bytes) {
  (void)vfs;
  memset(bytes, 0, length);
  return length;
}

static int sleep_in_no_time(sqlite3_vfs *vfs, int microseconds) {
  (void)vfs;
  return microseconds;
}

// There is no clock: 'now' is refused.
static int tell_no_time(sqlite3_vfs *vfs, sqlite3_int64 *time) {
  (void)vfs, (void)time;
  return SQLITE_ERROR;
}

static sqlite3_vfs no_files = {
    .iVersion = 2,
    .szOsFile = sizeof(sqlite3_file),
    .mxPathname = 64,
    .zName = "none",
    .xOpen = open_nothing,
    .xDelete = delete_nothing,
    .xAccess = find_nothing,
    .xFullPathname = keep_name,
    .xRandomness = fill_with_zeros,
    .xSleep = sleep_in_no_time,
    .xCurrentTimeInt64 = tell_no_time,
};

int sqlite3_os_init(void) { return sqlite3_vfs_register(&no_files, 1); }

int sqlite3_os_end(void) { return SQLITE_OK; }

// Where a table is read, and the field that was read last: `field` to `field + length`, unquoted in place.
typedef struct {
  const char *name;
  char *at, *field;
  size_t length;
  long line;
  int is_quoted, ends_line;
} Reader;

// Reads the next field (RFC 4180). False at the end of the file.
static int read_field(Reader *reader) {
  char *at = reader->at;
  if (*at == '\0') return 0;
  reader->is_quoted = *at == '"';
  char *write = reader->field = reader->is_quoted ? ++at : at;
  if (reader->is_quoted) {
    for (;; at++) {
      if (*at == '\0') refuse("Line %ld of %s: a quoted field has no end.", reader->line, reader->name);
      if (*at == '"' && *++at != '"') break;
      *write++ = *at;
    }
    if (*at != ',' && *at != '\r' && *at != '\n' && *at != '\0')
      refuse("Line %ld of %s: text follows a quoted field.", reader->line, reader->name);
  } else {
    while (*at != ',' && *at != '\r' && *at != '\n' && *at != '\0') at++;
    write = at;
  }
  reader->length = write - reader->field;
  if (*at == ',') {
    reader->ends_line = 0;
    reader->at = at + 1;
    if (*reader->at == '\0') reader->ends_line = 1;
    return 1;
  }
  reader->ends_line = 1;
  while (*at == '\r') at++;
  reader->at = *at == '\n' ? at + 1 : at;
  return 1;
}

static void demand(sqlite3 *database, int code) {
  if (code != SQLITE_OK && code != SQLITE_DONE && code != SQLITE_ROW)
    refuse("SQLite: %s.", sqlite3_errmsg(database));
}

static sqlite3_stmt *prepare(sqlite3 *database, const char *text, const char **rest) {
  sqlite3_stmt *statement = NULL;
  demand(database, sqlite3_prepare_v2(database, text, -1, &statement, rest));
  return statement;
}

static void perform(sqlite3 *database, const char *text) {
  sqlite3_stmt *statement = prepare(database, text, NULL);
  demand(database, sqlite3_step(statement));
  sqlite3_finalize(statement);
}

// Makes the table `data` from the first line. @returns how many columns it has.
static int create_table(sqlite3 *database, Reader *reader) {
  sqlite3_str *text = sqlite3_str_new(database);
  int columns = 0;
  do {
    if (!read_field(reader)) refuse("Table %s is empty.", reader->name);
    if (++columns > COLUMNS_MAX) refuse("Table %s has more than %d columns.", reader->name, COLUMNS_MAX);
    if (reader->length == 0) refuse("Column %d of %s has no name.", columns, reader->name);
    char name[256];
    snprintf(name, sizeof name, "%.*s", (int)reader->length, reader->field);
    sqlite3_str_appendf(text, "%s\"%w\" NUMERIC", columns == 1 ? "CREATE TABLE data (" : ", ", name);
  } while (!reader->ends_line);
  sqlite3_str_appendall(text, ")");
  perform(database, sqlite3_str_value(text));
  sqlite3_free(sqlite3_str_finish(text));
  reader->line = 2;
  return columns;
}

static void bind_field(sqlite3 *database, sqlite3_stmt *statement, int column, const Reader *reader) {
  // The column's own affinity makes numbers of what reads as numbers.
  if (reader->length == 0 && !reader->is_quoted) demand(database, sqlite3_bind_null(statement, column));
  else demand(database, sqlite3_bind_text(statement, column, reader->field, (int)reader->length, SQLITE_STATIC));
}

static void insert_rows(sqlite3 *database, Reader *reader, int columns) {
  sqlite3_str *text = sqlite3_str_new(database);
  for (int column = 0; column < columns; column++)
    sqlite3_str_appendall(text, column == 0 ? "INSERT INTO data VALUES (?" : ", ?");
  sqlite3_str_appendall(text, ")");
  sqlite3_stmt *insert = prepare(database, sqlite3_str_value(text), NULL);
  sqlite3_free(sqlite3_str_finish(text));
  perform(database, "BEGIN");
  for (int column = 0; read_field(reader);) {
    if (column == 0 && reader->ends_line && reader->length == 0 && columns > 1) {
      reader->line += 1;
      continue;
    }
    if (++column > columns)
      refuse("Line %ld of %s has more fields than the %d columns.", reader->line, reader->name, columns);
    bind_field(database, insert, column, reader);
    if (!reader->ends_line) continue;
    if (column < columns)
      refuse("Line %ld of %s has %d fields instead of %d.", reader->line, reader->name, column, columns);
    demand(database, sqlite3_step(insert));
    demand(database, sqlite3_reset(insert));
    column = 0;
    reader->line += 1;
  }
  perform(database, "COMMIT");
  sqlite3_finalize(insert);
}

static void write_field(FILE *file, const char *text, int is_first) {
  if (!is_first) fputc(',', file);
  if (text == NULL) return;
  if (text[0] != '\0' && strpbrk(text, ",\"\r\n") == NULL) {
    fputs(text, file);
    return;
  }
  fputc('"', file);
  for (; *text != '\0'; text++) {
    if (*text == '"') fputc('"', file);
    fputc(*text, file);
  }
  fputc('"', file);
}

// Runs every statement; the rows of the last one that has columns are the result.
static void answer(sqlite3 *database, const char *query) {
  FILE *file = NULL;
  for (const char *rest = query; *rest != '\0';) {
    sqlite3_stmt *statement = prepare(database, rest, &rest);
    int columns = statement == NULL ? 0 : sqlite3_column_count(statement);
    if (columns > 0) {
      if (file != NULL) close_output(file);
      file = create_output("result.csv");
      for (int column = 0; column < columns; column++)
        write_field(file, sqlite3_column_name(statement, column), column == 0);
      fputc('\n', file);
    }
    int step = SQLITE_DONE;
    while (statement != NULL && (step = sqlite3_step(statement)) == SQLITE_ROW) {
      for (int column = 0; column < columns; column++)
        write_field(file, (const char *)sqlite3_column_text(statement, column), column == 0);
      fputc('\n', file);
    }
    demand(database, step);
    sqlite3_finalize(statement);
  }
  if (file == NULL) refuse("The query returns no table; write a SELECT.");
  close_output(file);
}

int main(int count, char **words) {
  if (count != 3) refuse("A table and a query are needed; " USAGE ".");
  size_t length;
  char *text = (char *)read_input(words[1], FILE_BYTES_MAX, &length);
  if (strlen(text) < length) refuse("Table %s holds a zero byte: it is no text.", words[1]);
  if (strncmp(text, "\xef\xbb\xbf", 3) == 0) text += 3;
  sqlite3_initialize();
  sqlite3 *database;
  if (sqlite3_open(":memory:", &database) != SQLITE_OK) refuse("There is no memory for a database.");
  Reader reader = {.name = words[1], .at = text, .line = 1};
  insert_rows(database, &reader, create_table(database, &reader));
  answer(database, words[2]);
  declare_result("result.csv");
  return 0;
}
