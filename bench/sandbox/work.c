// Work bound by the processor, the same source for WebAssembly (without a library) and for the machine itself.
#include <stdint.h>

#define SIZE 192
static double left[SIZE * SIZE], right[SIZE * SIZE], product[SIZE * SIZE];

/* A matrix product, `rounds` times; answers a number that depends on every element. */
__attribute__((visibility("default"))) uint32_t matrix(uint32_t rounds) {
  for (int i = 0; i < SIZE * SIZE; i++) {
    left[i] = (i * 7 % 13) - 6.0;
    right[i] = (i * 5 % 11) - 5.0;
  }
  double sum = 0;
  for (uint32_t round = 0; round < rounds; round++) {
    for (int row = 0; row < SIZE; row++) {
      for (int column = 0; column < SIZE; column++) {
        double cell = 0;
        for (int k = 0; k < SIZE; k++) cell += left[row * SIZE + k] * right[k * SIZE + column];
        product[row * SIZE + column] = cell;
      }
    }
    left[round % (SIZE * SIZE)] += 1;
    for (int i = 0; i < SIZE * SIZE; i++) sum += product[i];
  }
  return (uint32_t)(int64_t)sum;
}

static const uint32_t constants[64] = {
    0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5, 0xd807aa98, 0x12835b01, 0x243185be,
    0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174, 0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa,
    0x5cb0a9dc, 0x76f988da, 0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967, 0x27b70a85,
    0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85, 0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3,
    0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070, 0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f,
    0x682e6ff3, 0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2};

static uint32_t turn(uint32_t x, int by) { return (x >> by) | (x << (32 - by)); }

/* SHA-256 (FIPS 180-4) of `rounds` blocks, each the number of its round sixteen times; answers the first word. */
__attribute__((visibility("default"))) uint32_t sha256(uint32_t rounds) {
  uint32_t state[8] = {0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19};
  for (uint32_t round = 0; round < rounds; round++) {
    uint32_t words[64];
    for (int i = 0; i < 16; i++) words[i] = round;
    for (int i = 16; i < 64; i++) {
      uint32_t a = words[i - 15], b = words[i - 2];
      words[i] = words[i - 16] + (turn(a, 7) ^ turn(a, 18) ^ a >> 3) + words[i - 7] + (turn(b, 17) ^ turn(b, 19) ^ b >> 10);
    }
    uint32_t s[8];
    for (int i = 0; i < 8; i++) s[i] = state[i];
    for (int i = 0; i < 64; i++) {
      uint32_t high = s[7] + (turn(s[4], 6) ^ turn(s[4], 11) ^ turn(s[4], 25)) + ((s[4] & s[5]) ^ (~s[4] & s[6])) + constants[i] + words[i];
      uint32_t low = (turn(s[0], 2) ^ turn(s[0], 13) ^ turn(s[0], 22)) + ((s[0] & s[1]) ^ (s[0] & s[2]) ^ (s[1] & s[2]));
      for (int k = 7; k > 0; k--) s[k] = s[k - 1];
      s[4] += high;
      s[0] = high + low;
    }
    for (int i = 0; i < 8; i++) state[i] += s[i];
  }
  return state[0];
}

/* Paths of light between nine mirrors and lamps, all spheres: `rounds` paths of up to eight turns; answers a number that depends on all. */
__attribute__((visibility("default"))) uint32_t paths(uint32_t rounds) {
  uint64_t state = 88172645463325252u;
  double light = 0;
  for (uint32_t round = 0; round < rounds; round++) {
    double at[3] = {0, 0, -8}, way[3] = {0, 0, 1}, share = 1;
    for (int k = 0; k < 2; k++) {
      state ^= state << 13, state ^= state >> 7, state ^= state << 17;
      way[k] = (double)(state >> 11) / 9007199254740992.0 - 0.5;
    }
    for (int turn = 0; turn < 8; turn++) {
      double length = __builtin_sqrt(way[0] * way[0] + way[1] * way[1] + way[2] * way[2]), nearest = 1e30;
      for (int k = 0; k < 3; k++) way[k] /= length;
      int hit = -1;
      for (int ball = 0; ball < 9; ball++) {
        double to[3] = {ball % 3 * 2.2 - 2.2 - at[0], ball / 3 * 2.2 - 2.2 - at[1], ball % 2 * 1.5 - at[2]};
        double along = to[0] * way[0] + to[1] * way[1] + to[2] * way[2];
        double off = to[0] * to[0] + to[1] * to[1] + to[2] * to[2] - along * along;
        if (off > 1) continue;
        double distance = along - __builtin_sqrt(1 - off);
        if (distance > 1e-6 && distance < nearest) nearest = distance, hit = ball;
      }
      if (hit < 0) {
        light += share * (way[1] + 1);
        break;
      }
      double center[3] = {hit % 3 * 2.2 - 2.2, hit / 3 * 2.2 - 2.2, hit % 2 * 1.5}, cosine = 0;
      for (int k = 0; k < 3; k++) at[k] += way[k] * nearest, cosine += way[k] * (at[k] - center[k]);
      for (int k = 0; k < 3; k++) way[k] -= 2 * cosine * (at[k] - center[k]);
      share *= 0.5 + hit / 18.0;
    }
  }
  return (uint32_t)(int64_t)(light * 1000);
}

#ifndef __wasm__
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

/* Prints the milliseconds that a program took, then its answer. */
int main(int count, char **args) {
  if (count != 3) return 2;
  struct timespec from, to;
  clock_gettime(CLOCK_MONOTONIC, &from);
  uint32_t (*kernel)(uint32_t) = strcmp(args[1], "matrix") == 0 ? matrix : strcmp(args[1], "paths") == 0 ? paths : sha256;
  uint32_t answer = kernel((uint32_t)atoi(args[2]));
  clock_gettime(CLOCK_MONOTONIC, &to);
  printf("%f %u\n", (to.tv_sec - from.tv_sec) * 1e3 + (to.tv_nsec - from.tv_nsec) / 1e6, answer);
  return 0;
}
#endif
