// Unpacks DEFLATE (RFC 1951).

#ifndef RUCHE_INFLATE_H
#define RUCHE_INFLATE_H

#include <stddef.h>
#include <stdint.h>
#include <string.h>

#define CODE_BITS_MAX 15
#define SYMBOLS_MAX 288

// Codes of one alphabet: how many there are of each length, and their symbols in order.
typedef struct {
  uint16_t counts[CODE_BITS_MAX + 1], symbols[SYMBOLS_MAX];
} Codes;

typedef struct {
  const uint8_t *from, *from_end;
  uint8_t *to, *to_start, *to_end;
  uint32_t bits;
  int bit_count, is_broken;
} Stream;

static inline int take_bits(Stream *stream, int count) {
  while (stream->bit_count < count) {
    if (stream->from == stream->from_end) {
      stream->is_broken = 1;
      return 0;
    }
    stream->bits |= (uint32_t)*stream->from++ << stream->bit_count;
    stream->bit_count += 8;
  }
  int value = (int)(stream->bits & ((1u << count) - 1));
  stream->bits >>= count;
  stream->bit_count -= count;
  return value;
}

static inline void read_lengths(Codes *codes, const uint8_t *lengths, int count) {
  memset(codes->counts, 0, sizeof codes->counts);
  for (int symbol = 0; symbol < count; symbol++) codes->counts[lengths[symbol]]++;
  codes->counts[0] = 0;
  uint16_t starts[CODE_BITS_MAX + 2] = {0};
  for (int bits = 1; bits <= CODE_BITS_MAX; bits++) starts[bits + 1] = starts[bits] + codes->counts[bits];
  for (int symbol = 0; symbol < count; symbol++)
    if (lengths[symbol] != 0) codes->symbols[starts[lengths[symbol]]++] = (uint16_t)symbol;
}

static inline int take_symbol(Stream *stream, const Codes *codes) {
  int code = 0, first = 0, index = 0;
  for (int bits = 1; bits <= CODE_BITS_MAX; bits++) {
    code |= take_bits(stream, 1);
    int count = codes->counts[bits];
    if (code - count < first) return codes->symbols[index + code - first];
    index += count;
    first = (first + count) << 1;
    code <<= 1;
  }
  stream->is_broken = 1;
  return 0;
}

static inline void copy_stored(Stream *stream) {
  stream->bits = 0;
  stream->bit_count = 0;
  if (stream->from_end - stream->from < 4) {
    stream->is_broken = 1;
    return;
  }
  long length = stream->from[0] | stream->from[1] << 8;
  stream->from += 4;
  if (stream->from_end - stream->from < length || stream->to_end - stream->to < length) {
    stream->is_broken = 1;
    return;
  }
  memcpy(stream->to, stream->from, length);
  stream->from += length;
  stream->to += length;
}

static inline void copy_coded(Stream *stream, const Codes *literals, const Codes *distances) {
  static const uint16_t length_from[] = {3,  4,  5,  6,  7,  8,  9,  10, 11,  13,  15,  17,  19,  23, 27,
                                         31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195, 227, 258};
  static const uint8_t length_bits[] = {0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0};
  static const uint16_t distance_from[] = {1,   2,   3,   4,   5,   7,    9,    13,   17,   25,   33,   49,   65,    97,    129,
                                           193, 257, 385, 513, 769, 1025, 1537, 2049, 3073, 4097, 6145, 8193, 12289, 16385, 24577};
  static const uint8_t distance_bits[] = {0, 0, 0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7, 8, 8, 9, 9, 10, 10, 11, 11, 12, 12, 13, 13};
  while (!stream->is_broken) {
    int symbol = take_symbol(stream, literals);
    if (symbol == 256 || stream->is_broken) return;
    if (symbol < 256) {
      if (stream->to == stream->to_end) stream->is_broken = 1;
      else *stream->to++ = (uint8_t)symbol;
      continue;
    }
    int far = 0, length = 0;
    if (symbol <= 285) length = length_from[symbol - 257] + take_bits(stream, length_bits[symbol - 257]);
    int kind = take_symbol(stream, distances);
    if (kind < 30) far = distance_from[kind] + take_bits(stream, distance_bits[kind]);
    if (length == 0 || far == 0 || far > stream->to - stream->to_start || length > stream->to_end - stream->to) {
      stream->is_broken = 1;
      return;
    }
    for (; length > 0; length--, stream->to++) *stream->to = stream->to[-far];
  }
}

static inline void copy_fixed(Stream *stream) {
  Codes literals, distances;
  uint8_t lengths[SYMBOLS_MAX];
  for (int symbol = 0; symbol < SYMBOLS_MAX; symbol++)
    lengths[symbol] = symbol < 144 ? 8 : symbol < 256 ? 9 : symbol < 280 ? 7 : 8;
  read_lengths(&literals, lengths, SYMBOLS_MAX);
  memset(lengths, 5, 30);
  read_lengths(&distances, lengths, 30);
  copy_coded(stream, &literals, &distances);
}

static inline void copy_dynamic(Stream *stream) {
  static const uint8_t order[] = {16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15};
  int literal_count = take_bits(stream, 5) + 257, distance_count = take_bits(stream, 5) + 1;
  int order_count = take_bits(stream, 4) + 4;
  uint8_t lengths[SYMBOLS_MAX + 32] = {0};
  for (int n = 0; n < order_count; n++) lengths[order[n]] = (uint8_t)take_bits(stream, 3);
  Codes codes;
  read_lengths(&codes, lengths, 19);
  memset(lengths, 0, sizeof lengths);
  if (literal_count > 286) stream->is_broken = 1;
  for (int at = 0; at < literal_count + distance_count && !stream->is_broken;) {
    int symbol = take_symbol(stream, &codes), times = 1, length = symbol;
    if (symbol == 16) {
      length = at > 0 ? lengths[at - 1] : 0;
      times = 3 + take_bits(stream, 2);
    } else if (symbol > 16) {
      length = 0;
      times = symbol == 17 ? 3 + take_bits(stream, 3) : 11 + take_bits(stream, 7);
    }
    if (at + times > literal_count + distance_count) stream->is_broken = 1;
    else
      for (; times > 0; times--) lengths[at++] = (uint8_t)length;
  }
  if (stream->is_broken) return;
  Codes literals, distances;
  read_lengths(&literals, lengths, literal_count);
  read_lengths(&distances, lengths + literal_count, distance_count);
  copy_coded(stream, &literals, &distances);
}

// Unpacks into at most `room` bytes. Returns how many were written; 0 where the stream is damaged.
static inline size_t inflate(const uint8_t *packed, size_t length, uint8_t *bytes, size_t room) {
  Stream stream = {.from = packed, .from_end = packed + length, .to = bytes, .to_start = bytes, .to_end = bytes + room};
  for (int is_last = 0; !is_last && !stream.is_broken;) {
    is_last = take_bits(&stream, 1);
    int kind = take_bits(&stream, 2);
    if (kind == 0) copy_stored(&stream);
    else if (kind == 1) copy_fixed(&stream);
    else if (kind == 2) copy_dynamic(&stream);
    else stream.is_broken = 1;
  }
  return stream.is_broken ? 0 : (size_t)(stream.to - bytes);
}

#endif
