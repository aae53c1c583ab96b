// WASI knows no owners of files and no rights of theirs: what sets them does nothing.
#pragma once
#include <sys/stat.h>
#include <sys/types.h>
static inline int chmod(const char *path, mode_t mode) { return 0; }
static inline int chown(const char *path, uid_t user, gid_t group) { return 0; }
static inline int fchmod(int file, mode_t mode) { return 0; }
static inline int fchown(int file, uid_t user, gid_t group) { return 0; }
static inline mode_t umask(mode_t mode) { return 0; }
static inline uid_t geteuid(void) { return 1; }
