// Pictures as PNG (ISO/IEC 15948): reads what is not interlaced and 8 bits deep as levels of grey, writes palettes.

#ifndef RUCHE_PNG_H
#define RUCHE_PNG_H

#include <stdint.h>

#include "inflate.h"
#include "task.h"

#define PIXELS_MAX (1u << 24)

// Levels of grey from the top left, row by row.
typedef struct {
  uint32_t width, height;
  uint8_t *levels;
} Picture;

static inline uint32_t read_32(const uint8_t *bytes) {
  return (uint32_t)bytes[0] << 24 | bytes[1] << 16 | bytes[2] << 8 | bytes[3];
}

static inline int paeth(int left, int up, int corner) {
  int estimate = left + up - corner;
  int a = abs(estimate - left), b = abs(estimate - up), c = abs(estimate - corner);
  return a <= b && a <= c ? left : b <= c ? up : corner;
}

// Undoes the filter of each row in place; rows are one byte of filter and `stride` bytes.
static inline void unfilter(const char *name, uint8_t *rows, uint32_t height, size_t stride, int channels) {
  for (uint32_t row = 0; row < height; row++) {
    uint8_t *line = rows + row * (stride + 1) + 1, *above = line - stride - 1;
    uint8_t filter = line[-1];
    if (filter > 4) refuse("Picture %s has a row of the unknown filter %d.", name, filter);
    for (size_t at = 0; at < stride; at++) {
      int left = at >= (size_t)channels ? line[at - channels] : 0, up = row > 0 ? above[at] : 0;
      int corner = at >= (size_t)channels && row > 0 ? above[at - channels] : 0;
      int guess[] = {0, left, up, (left + up) / 2, paeth(left, up, corner)};
      line[at] += guess[filter];
    }
  }
}

// Light of one pixel: Rec. 709 weights, over white where it is transparent.
static inline uint8_t level_of(const uint8_t *pixel, int channels) {
  int light = channels < 3 ? pixel[0] * 10000 : pixel[0] * 2126 + pixel[1] * 7152 + pixel[2] * 722;
  int cover = channels % 2 == 0 ? pixel[channels - 1] : 255;
  return (uint8_t)((light / 10000 * cover + 255 * (255 - cover)) / 255);
}

static inline Picture read_png(const char *name, const uint8_t *bytes, size_t length) {
  static const uint8_t head[] = {0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
  if (length < 33 || memcmp(bytes, head, 8) != 0) refuse("File %s is no PNG picture.", name);
  Picture picture = {.width = read_32(bytes + 16), .height = read_32(bytes + 20)};
  static const int channels_of[] = {1, 0, 3, 0, 2, 0, 4};
  uint8_t depth = bytes[24], kind = bytes[25], interlaced = bytes[28];
  int channels = kind <= 6 ? channels_of[kind] : 0;
  if (depth != 8 || channels == 0 || interlaced != 0)
    refuse("Picture %s must be 8 bits deep, grey or coloured without a palette, not interlaced.", name);
  uint64_t pixels = (uint64_t)picture.width * picture.height;
  if (pixels == 0 || pixels > PIXELS_MAX) refuse("Picture %s must have 1 to %u pixels.", name, PIXELS_MAX);
  uint8_t *packed = room_for(length);
  size_t packed_length = 0;
  for (size_t at = 8; at + 12 <= length;) {
    uint32_t size = read_32(bytes + at);
    if (size > length - at - 12) refuse("Picture %s ends too early.", name);
    if (memcmp(bytes + at + 4, "IDAT", 4) == 0) {
      memcpy(packed + packed_length, bytes + at + 8, size);
      packed_length += size;
    }
    at += size + 12;
  }
  size_t stride = (size_t)picture.width * channels, wanted = picture.height * (stride + 1);
  uint8_t *rows = room_for(wanted);
  // Two bytes of zlib's head before, four of its checksum after.
  if (packed_length < 6 || inflate(packed + 2, packed_length - 2, rows, wanted) != wanted)
    refuse("Picture %s is damaged.", name);
  unfilter(name, rows, picture.height, stride, channels);
  picture.levels = room_for(pixels);
  for (uint32_t row = 0; row < picture.height; row++)
    for (uint32_t column = 0; column < picture.width; column++)
      picture.levels[(size_t)row * picture.width + column] =
          level_of(rows + row * (stride + 1) + 1 + (size_t)column * channels, channels);
  return picture;
}

static inline void put_32(FILE *file, uint32_t word) {
  for (int shift = 24; shift >= 0; shift -= 8) fputc(word >> shift & 255, file);
}

static inline uint32_t crc_of(uint32_t crc, const uint8_t *bytes, size_t length) {
  for (size_t at = 0; at < length; at++) {
    crc ^= bytes[at];
    for (int bit = 0; bit < 8; bit++) crc = crc >> 1 ^ (crc & 1 ? 0xedb88320u : 0);
  }
  return crc;
}

static inline void put_chunk(FILE *file, const char *kind, const uint8_t *bytes, uint32_t length) {
  put_32(file, length);
  fwrite(kind, 1, 4, file);
  fwrite(bytes, 1, length, file);
  put_32(file, ~crc_of(crc_of(~0u, (const uint8_t *)kind, 4), bytes, length));
}

// Writes a picture whose bytes name colours of the palette; stored, not compressed.
static inline void write_png(FILE *file, const Picture *picture, const uint8_t (*palette)[3], int colours) {
  fwrite("\x89PNG\r\n\x1a\n", 1, 8, file);
  uint32_t width = picture->width, height = picture->height;
  uint8_t head[13] = {width >> 24, width >> 16, width >> 8, width, height >> 24, height >> 16, height >> 8, height, 8, 3};
  put_chunk(file, "IHDR", head, sizeof head);
  put_chunk(file, "PLTE", palette[0], (uint32_t)colours * 3);
  // One stored block per row: final, length, its complement, filter 0, the row.
  uint32_t block = width + 6, packed_length = 2 + height * block + 4, low = 1, high = 0;
  uint8_t *packed = room_for(packed_length), *at = packed;
  *at++ = 0x78;
  *at++ = 0x01;
  for (uint32_t row = 0; row < height; row++, at += block) {
    uint16_t length = (uint16_t)(width + 1);
    uint8_t begin[] = {row + 1 == height, length & 255, length >> 8, ~length & 255, (uint16_t)~length >> 8, 0};
    memcpy(at, begin, sizeof begin);
    memcpy(at + 6, picture->levels + (size_t)row * width, width);
    for (uint32_t n = 5; n < block; n++) {
      low = (low + at[n]) % 65521;
      high = (high + low) % 65521;
    }
  }
  uint32_t sum = high << 16 | low;
  for (int shift = 24; shift >= 0; shift -= 8) *at++ = sum >> shift & 255;
  put_chunk(file, "IDAT", packed, packed_length);
  put_chunk(file, "IEND", packed, 0);
}

#endif
