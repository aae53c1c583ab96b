// Folders and what can be done to files: listing order, renaming, removing, sizes, positions.
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>
#include "check.h"

static void touch(const char *path) {
  int fd = open(path, O_CREAT | O_EXCL | O_WRONLY, 0644);
  CHECK(fd >= 0 && close(fd) == 0);
}

static void list(const char *path) {
  DIR *folder = opendir(path);
  CHECK(folder != NULL);
  printf("%s:", path);
  for (struct dirent *entry; (entry = readdir(folder)) != NULL;) {
    printf(" %s%s", entry->d_name, entry->d_type == DT_DIR ? "/" : "");
  }
  printf("\n");
  CHECK(closedir(folder) == 0);
}

static void folders(void) {
  CHECK(mkdir("made", 0755) == 0 && mkdir("made", 0755) == -1 && errno == EEXIST);
  touch("made/c");
  touch("made/a");
  touch("made/B");
  CHECK(mkdir("/iexec_out/made/d", 0755) == 0);
  touch("made/d/deep");
  list("made");
  list("/iexec_out/made/d/..");
  CHECK(rmdir("made/d") == -1 && errno == ENOTEMPTY);
  CHECK(rename("made/d/deep", "made/a") == 0 && rmdir("made/d") == 0);
  CHECK(rename("made", "/tmp/moved") == 0);
  list("/tmp/moved");
  CHECK(rename("/tmp/moved", "/tmp/moved/into-itself") == -1 && errno == EINVAL);
  CHECK(unlink("/tmp/moved") == -1 && (errno == EISDIR || errno == EPERM));
  CHECK(rmdir("/tmp/moved/a") == -1 && errno == ENOTDIR);
  CHECK(mkdir("/iexec_in/x", 0755) == -1 && errno == EROFS);
  CHECK(rmdir("/iexec_out") == -1 && errno == EROFS);
  CHECK(symlink("a", "link") == -1 && link("/tmp/moved/a", "hard") == -1);
}

// Removing what one lists must neither skip nor repeat.
static void remove_all(void) {
  char path[64];
  CHECK(mkdir("/tmp/many", 0755) == 0);
  for (int i = 0; i < 200; i++) {
    snprintf(path, sizeof path, "/tmp/many/a-name-of-some-length-%d", i);
    touch(path);
  }
  DIR *folder = opendir("/tmp/many");
  for (struct dirent *entry; (entry = readdir(folder)) != NULL;) {
    if (entry->d_name[0] == '.') continue;
    CHECK(unlinkat(dirfd(folder), entry->d_name, 0) == 0);
  }
  CHECK(closedir(folder) == 0 && rmdir("/tmp/many") == 0);
}

static void positions(void) {
  char buffer[16];
  struct stat about;
  int fd = open("file", O_CREAT | O_RDWR, 0644);
  CHECK(fd >= 0 && write(fd, "0123456789", 10) == 10);
  CHECK(pwrite(fd, "ab", 2, 3) == 2 && lseek(fd, 0, SEEK_CUR) == 10);
  CHECK(pread(fd, buffer, 16, 2) == 8 && memcmp(buffer, "2ab56789", 8) == 0);
  CHECK(lseek(fd, 100000, SEEK_SET) == 100000 && write(fd, "!", 1) == 1);
  CHECK(pread(fd, buffer, 2, 99999) == 2 && buffer[0] == 0 && buffer[1] == '!');
  CHECK(fstat(fd, &about) == 0 && about.st_size == 100001 && S_ISREG(about.st_mode));
  CHECK(ftruncate(fd, 5) == 0 && ftruncate(fd, 8) == 0 && posix_fallocate(fd, 0, 9) == 0);
  CHECK(pread(fd, buffer, 16, 0) == 9 && memcmp(buffer, "012ab\0\0\0\0", 9) == 0);
  CHECK(lseek(fd, -1, SEEK_SET) == -1 && errno == EINVAL);
  CHECK(unlink("file") == 0 && pread(fd, buffer, 1, 0) == 1 && stat("file", &about) == -1);
  CHECK(fsync(fd) == 0 && close(fd) == 0 && close(fd) == -1 && errno == EBADF);
  CHECK(stat("/iexec_in", &about) == 0 && S_ISDIR(about.st_mode));
  CHECK(access("/iexec_in", R_OK) == 0 && access("nowhere", F_OK) == -1);
  CHECK(isatty(1) && !isatty(open("/tmp/regular", O_CREAT | O_RDWR, 0644)));
}

int main(void) {
  folders();
  remove_all();
  positions();
  list(".");
  return 0;
}
