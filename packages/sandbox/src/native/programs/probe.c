// The programs of the compliance suite in one binary, for Linux and, as far as it has them, for WASI: the first argument
// chooses, on WASI the macro PROGRAM. An attempt to break out ends with the number of the first way that works, and with 0
// if none does.
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>
#ifndef __wasi__
#include <arpa/inet.h>
#include <signal.h>
#include <sys/mount.h>
#include <sys/ptrace.h>
#include <sys/socket.h>
#endif

static void save(const char *path, const char *text) {
  FILE *file = fopen(path, "w");
  if (file == NULL || fputs(text, file) < 0 || fclose(file) != 0) exit(90);
}

static int read_input(void) {
  char text[64] = "";
  FILE *file = fopen("/iexec_in/input.txt", "r");
  if (file == NULL) return 1;
  fread(text, 1, sizeof text - 1, file);
  fputs(text, stdout);
  if (fopen("/iexec_in/input.txt", "w") != NULL) return 2;
  if (fopen("/iexec_in/other.txt", "w") != NULL) return 3;
  if (unlink("/iexec_in/input.txt") == 0) return 4;
  return 0;
}

static int answer(void) {
  save("/iexec_out/answer.txt", "42");
  save("/iexec_out/computed.json", "{\"deterministic-output-path\":\"/iexec_out/answer.txt\"}");
  return 0;
}

static int folder(void) {
  mkdir("/iexec_out/result", 0700);
  save("/iexec_out/result/b", "second");
  save("/iexec_out/result/a", "first");
  save("/iexec_out/computed.json", "{\"deterministic-output-path\":\"/iexec_out/result\"}");
  return 0;
}

static int callback(void) {
  save("/iexec_out/computed.json", "{\"callback-data\":\"0x2a\"}");
  return 0;
}

static int sparse(void) {
  int fd = open("/iexec_out/large", O_CREAT | O_WRONLY, 0644);
  return fd >= 0 && ftruncate(fd, 1LL << 40) == 0 ? 0 : 1;
}

#ifndef __wasi__
extern char **environ;

static void nap(double seconds) {
  struct timespec time = {(time_t)seconds, (long)((seconds - (time_t)seconds) * 1e9)};
  nanosleep(&time, NULL);
}

static int hello(void) {
  fputs("hello\n", stdout);
  fputs("log\n", stderr);
  // A moment, so that what it uses can be seen.
  for (clock_t end = clock() + CLOCKS_PER_SEC / 20; clock() < end;);
  return 0;
}

static int told(int count, char **args) {
  for (int i = 0; i < count; i++) printf("%s%c", args[i], 0);
  for (char **variable = environ; *variable != NULL; variable++) printf("%s%c", *variable, 0);
  return 0;
}

static int allocate(void) {
  for (;;) {
    volatile char *piece = malloc(1 << 20);
    if (piece == NULL) abort();
    for (int i = 0; i < 1 << 20; i += 4096) piece[i] = 1;
  }
}

static int write_forever(const char *path) {
  static char piece[1 << 16];
  int fd = open(path, O_CREAT | O_WRONLY, 0644);
  if (fd < 0) return 91;
  for (;;) {
    if (write(fd, piece, sizeof piece) < 0) nap(0.01);
  }
}

static int print_forever(FILE *stream) {
  for (;;) fputs("0123456789012345678901234567890123456789012345678901234567890123456789\n", stream);
}

static int files_forever(void) {
  char name[64];
  for (int i = 0; i < 1000000; i++) {
    snprintf(name, sizeof name, "/iexec_out/%d", i);
    int fd = open(name, O_CREAT | O_WRONLY, 0644);
    if (fd < 0) nap(0.01);
    else close(fd);
  }
  return 0;
}

static int open_forever(void) {
  int opened = 0;
  for (int i = 0; i < 1000000; i++) opened += open("/iexec_out/one", O_CREAT | O_WRONLY, 0644) >= 0;
  return opened < 1100 ? 0 : 1;
}

static int read_host(int count, char **args) {
  // What the test laid on the host, and where machines keep what is nobody's business.
  for (int i = 0; i < count; i++) {
    if (access(args[i], F_OK) == 0) return i + 1;
  }
  const char *secrets[] = {"/run/docker.sock", "/run/podman/podman.sock", "/var/run/docker.sock", "/etc/shadow",
                           "/proc/kcore", "/root/.ssh", "/dev/sda", "/dev/vda", "/dev/mem", "/dev/kvm"};
  for (int i = 0; i < (int)(sizeof secrets / sizeof *secrets); i++) {
    if (open(secrets[i], O_RDONLY) >= 0) return 40 + i;
  }
  if (mkdir("/made", 0755) == 0 || mkdir("/etc/made", 0755) == 0) return 60;
  int fd = open("/proc/sys/kernel/hostname", O_WRONLY);
  if (fd >= 0 && write(fd, "x", 1) > 0) return 61;
  if (open("/proc/sysrq-trigger", O_WRONLY) >= 0) return 62;
  if (mount("none", "/tmp", "tmpfs", 0, "") == 0) return 63;
  if (chroot("/tmp") == 0 || sethostname("x", 1) == 0) return 64;
  if (setuid(12345) == 0 && getuid() == 12345) return 65;
  return 0;
}

static int escape(void) {
  save("/iexec_out/computed.json", "{\"deterministic-output-path\":\"/iexec_out/../../etc/passwd\"}");
  return 0;
}

static int link_out(void) {
  if (symlink("/etc/passwd", "/iexec_out/answer.txt") != 0) return 1;
  save("/iexec_out/computed.json", "{\"deterministic-output-path\":\"/iexec_out/answer.txt\"}");
  return 0;
}

static int hard_links(void) {
  static char piece[1 << 20];
  int fd = open("/iexec_out/first", O_CREAT | O_WRONLY, 0644);
  if (fd < 0 || write(fd, piece, sizeof piece) != sizeof piece) return 1;
  char name[64];
  for (int i = 0; i < 100; i++) {
    snprintf(name, sizeof name, "/iexec_out/%d", i);
    if (link("/iexec_out/first", name) != 0) return 2;
  }
  // A name in the outputs for a file outside them.
  if (link("/etc/passwd", "/iexec_out/passwd") == 0) return 3;
  if (link("/iexec_in/input.txt", "/iexec_out/input") == 0) return 4;
  return 0;
}

static int odd_name(void) {
  save("/iexec_out/\xff\xfe", "odd");
  return 0;
}

static int fork_bomb(void) {
  for (;;) {
    if (fork() < 0) nap(0.01);
  }
}

static int connect_out(void) {
  const char *addresses[] = {"127.0.0.1", "1.1.1.1", "169.254.169.254"};
  for (int i = 0; i < 3; i++) {
    int fd = socket(AF_INET, SOCK_STREAM, 0);
    if (fd < 0) continue;
    struct sockaddr_in to = {.sin_family = AF_INET, .sin_port = htons(53)};
    inet_pton(AF_INET, addresses[i], &to.sin_addr);
    if (connect(fd, (struct sockaddr *)&to, sizeof to) == 0) return 10 + i;
    if (i > 0 && errno != ENETUNREACH) return 20 + i;
  }
  if (socket(AF_INET, SOCK_RAW, IPPROTO_ICMP) >= 0) return 30;
  if (socket(AF_PACKET, SOCK_RAW, 0) >= 0) return 31;
  return 0;
}

static int ptrace_all(void) {
  pid_t self = getpid();
  for (pid_t pid = 1; pid < 65536; pid++) {
    if (pid != self && ptrace(PTRACE_ATTACH, pid, 0, 0) == 0) return 1;
  }
  return 0;
}

// The numbers are those of processes of the host.
static int kill_host(int count, char **args) {
  pid_t self = getpid();
  for (int i = 0; i < count; i++) {
    pid_t pid = atoi(args[i]);
    if (pid != self && pid > 1 && kill(pid, SIGKILL) == 0) return 1;
  }
  kill(-1, SIGKILL);
  return 0;
}

static int ignore_term(void) {
  for (int signal_number = 1; signal_number < 32; signal_number++) signal(signal_number, SIG_IGN);
  for (;;) nap(1);
}

// Leaves a child that would go on writing when its parent is gone.
static int orphan(void) {
  if (fork() == 0) {
    setsid();
    nap(0.3);
    save("/iexec_out/late", "late");
    for (;;) nap(1);
  }
  return 0;
}

#endif

int main(int count, char **args) {
#ifdef PROGRAM
  const char *name = PROGRAM;
#else
  const char *name = count > 1 ? args[1] : "";
#endif
#define IS(program) (strcmp(name, program) == 0)
  if (IS("read-input")) return read_input();
  if (IS("answer")) return answer();
  if (IS("folder")) return folder();
  if (IS("callback")) return callback();
  if (IS("sparse")) return sparse();
#ifndef __wasi__
  if (IS("hello")) return hello();
  if (IS("silent")) return 0;
  if (IS("told")) return told(count - 1, args + 1);
  if (IS("exit-3")) {
    fputs("sh: 1: cage: not found\nbwrap: execvp cage: No such file or directory\n", stderr);
    return 3;
  }
  if (IS("loop-forever")) for (;;) __asm__ volatile("");
  if (IS("allocate-forever")) return allocate();
  if (IS("write-forever")) return write_forever("/iexec_out/large");
  if (IS("scratch-forever")) return write_forever("/tmp/large");
  if (IS("print-forever")) return print_forever(stdout);
  if (IS("log-forever")) return print_forever(stderr);
  if (IS("files-forever")) return files_forever();
  if (IS("open-forever")) return open_forever();
  if (IS("read-host")) return read_host(count - 2, args + 2);
  if (IS("escape")) return escape();
  if (IS("link-out")) return link_out();
  if (IS("hard-links")) return hard_links();
  if (IS("odd-name")) return odd_name();
  if (IS("fork-bomb")) return fork_bomb();
  if (IS("connect-out")) return connect_out();
  if (IS("ptrace-all")) return ptrace_all();
  if (IS("kill-host")) return kill_host(count - 2, args + 2);
  if (IS("ignore-term")) return ignore_term();
  if (IS("orphan")) return orphan();
  if (IS("sleep")) {
    nap(count > 2 ? atof(args[2]) : 0);
    return 0;
  }
#endif
  return 99;
}
