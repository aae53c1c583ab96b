// Time, waiting, chance and variables.
#include <string.h>
#include <time.h>
#include <unistd.h>
#include "check.h"

int main(void) {
  unsigned char bytes[4];
  struct timespec hour = {3600, 0}, before, after;
  time_t now = time(NULL);
  char text[32];
  strftime(text, sizeof text, "%Y-%m-%dT%H:%M:%SZ", gmtime(&now));
  printf("%s\n", text);
  CHECK(clock_gettime(CLOCK_MONOTONIC, &before) == 0 && nanosleep(&hour, NULL) == 0);
  CHECK(clock_gettime(CLOCK_MONOTONIC, &after) == 0 && after.tv_sec - before.tv_sec == 3600);
  CHECK(sleep(60) == 0 && usleep(500000) == 0);
  time_t later = time(NULL);
  printf("%d\n", (int)(later - now));
  CHECK(getentropy(bytes, sizeof bytes) == 0);
  printf("%02x%02x%02x%02x\n", bytes[0], bytes[1], bytes[2], bytes[3]);
  printf("%s %s\n", getenv("IEXEC_TASK_INDEX"), getenv("HOME") ? "home" : "no home");
  return 0;
}
