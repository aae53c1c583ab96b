// Prices options on what a file of daily prices says, by Monte Carlo: one strike per task.
//
// The last price is the spot; volatility is that of the daily logarithmic returns, 252 trading days a year. Prices then
// follow geometric Brownian motion under the riskless rate. Along the same paths are priced a European call, whose closed
// form (Black and Scholes 1973) stands beside it, and an Asian call on the mean of the daily prices, which has none.

#include <math.h>
#include <stdint.h>

#include "task.h"

#define TRADING_DAYS 252
#define PRICES_MAX 100000
#define FILE_BYTES_MAX (4u << 20)
#define USAGE "usage: PRICES [--days N] [--rate PERCENT] [--strikes N] [--from PERCENT] [--to PERCENT] [--paths N] [--seed N]"

typedef struct {
  const char *prices;
  long days, strikes, paths, seed;
  double rate, from, to;
} Options;

typedef struct {
  double spot, volatility;
} Market;

// A mean and its standard error.
typedef struct {
  double sum, squares;
  long count;
} Mean;

static void add(Mean *mean, double value) {
  mean->sum += value;
  mean->squares += value * value;
  mean->count += 1;
}

static double value_of(const Mean *mean) { return mean->sum / mean->count; }

static double error_of(const Mean *mean) {
  double value = value_of(mean);
  double variance = (mean->squares - mean->count * value * value) / (mean->count - 1);
  return sqrt(fmax(0, variance) / mean->count);
}

// xoshiro256** (Blackman and Vigna), seeded by splitmix64.
static uint64_t state[4];

static uint64_t rotate(uint64_t word, int by) { return (word << by) | (word >> (64 - by)); }

static uint64_t next_word(void) {
  uint64_t result = rotate(state[1] * 5, 7) * 9, moved = state[1] << 17;
  state[2] ^= state[0];
  state[3] ^= state[1];
  state[1] ^= state[2];
  state[0] ^= state[3];
  state[2] ^= moved;
  state[3] = rotate(state[3], 45);
  return result;
}

static void seed_words(uint64_t seed) {
  for (int n = 0; n < 4; n++) {
    uint64_t word = seed += 0x9e3779b97f4a7c15u;
    word = (word ^ (word >> 30)) * 0xbf58476d1ce4e5b9u;
    word = (word ^ (word >> 27)) * 0x94d049bb133111ebu;
    state[n] = word ^ (word >> 31);
  }
}

// Two independent standard normals from a point of the unit disc (Marsaglia's polar method).
static void draw_normals(double *first, double *second) {
  for (;;) {
    double x = (double)(int64_t)next_word() * 0x1p-63, y = (double)(int64_t)next_word() * 0x1p-63;
    double square = x * x + y * y;
    if (square >= 1 || square == 0) continue;
    double factor = sqrt(-2 * log(square) / square);
    *first = x * factor;
    *second = y * factor;
    return;
  }
}

static double number_of(const char *name, const char *text, double least, double most) {
  char *end;
  double value = strtod(text, &end);
  if (end == text || *end != '\0' || !(value >= least && value <= most))
    refuse("Argument %s is \"%s\"; it must be a number from %g to %g.", name, text, least, most);
  return value;
}

static long whole(const char *name, const char *text, long least, long most) {
  double value = number_of(name, text, least, most);
  if (value != floor(value)) refuse("Argument %s is \"%s\"; it must be a whole number.", name, text);
  return (long)value;
}

static Options read_options(int count, char **words) {
  Options options = {.days = 63, .strikes = 9, .paths = 20000, .seed = 1, .rate = 3, .from = 80, .to = 120};
  for (int at = 1; at < count; at++) {
    const char *word = words[at];
    if (strncmp(word, "--", 2) != 0) {
      if (options.prices != NULL) refuse("Two files are named, %s and %s; " USAGE ".", options.prices, word);
      options.prices = word;
      continue;
    }
    if (++at == count) refuse("Argument %s has no value; " USAGE ".", word);
    const char *value = words[at];
    if (strcmp(word, "--days") == 0) options.days = whole(word, value, 1, 2520);
    else if (strcmp(word, "--rate") == 0) options.rate = number_of(word, value, -20, 100);
    else if (strcmp(word, "--strikes") == 0) options.strikes = whole(word, value, 1, 1000);
    else if (strcmp(word, "--from") == 0) options.from = number_of(word, value, 1, 1000);
    else if (strcmp(word, "--to") == 0) options.to = number_of(word, value, 1, 1000);
    else if (strcmp(word, "--paths") == 0) options.paths = whole(word, value, 2, 10000000);
    else if (strcmp(word, "--seed") == 0) options.seed = whole(word, value, 0, 2147483647);
    else refuse("Argument %s is unknown; " USAGE ".", word);
  }
  if (options.prices == NULL) refuse("No file of prices is named; " USAGE ".");
  return options;
}

// The price on a line: its last field. Not a number on a line that has none, such as the first.
static double price_on(const char *line, size_t length) {
  const char *field = line;
  for (size_t at = 0; at < length; at++)
    if (line[at] == ',' || line[at] == ';' || line[at] == '\t') field = line + at + 1;
  char *end;
  double price = strtod(field, &end);
  while (end < line + length && (*end == ' ' || *end == '\r' || *end == '"')) end++;
  return end == line + length && end != field ? price : NAN;
}

// Reads the spot and the volatility off a file with a line per day, oldest first.
static Market read_market(const char *name) {
  size_t length;
  const char *text = (const char *)read_input(name, FILE_BYTES_MAX, &length);
  double last = 0, sum = 0, squares = 0;
  long prices = 0, number = 0;
  for (const char *line = text; *line != '\0';) {
    size_t here = strcspn(line, "\n");
    double price = price_on(line, here);
    number += 1;
    if (here > 0 && !isnan(price)) {
      if (!(price > 0) || isinf(price)) refuse("Line %ld of %s: a price must be above zero.", number, name);
      if (++prices > PRICES_MAX) refuse("File %s has more than %d prices.", name, PRICES_MAX);
      if (prices > 1) {
        double change = log(price / last);
        sum += change;
        squares += change * change;
      }
      last = price;
    } else if (here > 1 && prices > 0) {
      refuse("Line %ld of %s does not end with a price.", number, name);
    }
    line += here + (line[here] == '\n');
  }
  if (prices < 3) refuse("File %s has %ld prices; at least three are needed.", name, prices);
  long changes = prices - 1;
  double variance = (squares - sum * sum / changes) / (changes - 1);
  return (Market){.spot = last, .volatility = sqrt(fmax(0, variance) * TRADING_DAYS)};
}

static double normal_below(double x) { return 0.5 * erfc(-x / sqrt(2)); }

// The European call of Black and Scholes.
static double closed_form(Market market, double strike, double rate, double years) {
  double discount = exp(-rate * years), deviation = market.volatility * sqrt(years);
  if (deviation == 0) return fmax(0, market.spot - strike * discount);
  double above = (log(market.spot / strike) + rate * years) / deviation + deviation / 2;
  return market.spot * normal_below(above) - strike * discount * normal_below(above - deviation);
}

// Follows pairs of mirrored paths day by day; the mean of a pair is one sample.
static void follow_paths(Market market, Options options, double strike, Mean *european, Mean *asian) {
  double rate = options.rate / 100, day = 1.0 / TRADING_DAYS, discount = exp(-rate * options.days * day);
  double drift = (rate - market.volatility * market.volatility / 2) * day, swing = market.volatility * sqrt(day);
  seed_words((uint64_t)options.seed);
  for (long pair = 0; pair < options.paths / 2; pair++) {
    double up = 0, down = 0, up_sum = 0, down_sum = 0, normals[2];
    for (long at = 0; at < options.days; at++) {
      if (at % 2 == 0) draw_normals(&normals[0], &normals[1]);
      double move = swing * normals[at % 2];
      up_sum += exp(up += drift + move);
      down_sum += exp(down += drift - move);
    }
    double above = fmax(0, market.spot * exp(up) - strike), below = fmax(0, market.spot * exp(down) - strike);
    add(european, discount * (above + below) / 2);
    above = fmax(0, market.spot * up_sum / options.days - strike);
    below = fmax(0, market.spot * down_sum / options.days - strike);
    add(asian, discount * (above + below) / 2);
  }
}

int main(int count, char **words) {
  Options options = read_options(count, words);
  long long place = place_in_bag();
  if (place < 0 || place >= options.strikes)
    refuse("Task %lld asks for a strike; there are strikes 0 to %ld.", place, options.strikes - 1);
  Market market = read_market(options.prices);
  double part = options.strikes == 1 ? 0 : (double)place / (options.strikes - 1);
  double strike = market.spot * (options.from + (options.to - options.from) * part) / 100;
  Mean european = {0}, asian = {0};
  follow_paths(market, options, strike, &european, &asian);
  double formula = closed_form(market, strike, options.rate / 100, (double)options.days / TRADING_DAYS);
  FILE *file = create_output("prices.csv");
  fprintf(file, "strike,european,european error,formula,asian,asian error,spot,volatility\n");
  fprintf(file, "%.4f,%.6f,%.6f,%.6f,%.6f,%.6f,%.4f,%.6f\n", strike, value_of(&european), error_of(&european), formula,
          value_of(&asian), error_of(&asian), market.spot, market.volatility);
  close_output(file);
  declare_result("prices.csv");
  return 0;
}
