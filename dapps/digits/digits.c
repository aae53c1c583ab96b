// Reads handwritten digits off a sheet: a picture cut into cells, one digit each.
//
// Each cell becomes 28 × 28 levels, light on dark, and goes through a network of one hidden layer whose weights
// train.ts found (model.h). Sums of the first layer are whole numbers; everything is the same on every machine.

#include <math.h>

#include "model.h"
#include "png.h"

#define SIDE 28
#define FILE_BYTES_MAX (8u << 20)
#define CELLS_MAX 4096
// Below this, the label is underlined: have a look yourself.
#define DOUBT 0.9
#define SCALE 2
#define USAGE "usage: SHEET [--grid CxR]"

typedef struct {
  int digit, second;
  double certainty;
} Guess;

// Levels of one cell as the network expects them: each the mean of the pixels it covers.
static void read_cell(const Picture *sheet, uint32_t left, uint32_t top, uint32_t width, uint32_t height,
                      uint8_t levels[SIDE * SIDE]) {
  for (uint32_t row = 0; row < SIDE; row++) {
    uint32_t from_y = top + row * height / SIDE, to_y = top + (row + 1) * height / SIDE;
    if (to_y == from_y) to_y++;
    for (uint32_t column = 0; column < SIDE; column++) {
      uint32_t from_x = left + column * width / SIDE, to_x = left + (column + 1) * width / SIDE, sum = 0;
      if (to_x == from_x) to_x++;
      for (uint32_t y = from_y; y < to_y; y++)
        for (uint32_t x = from_x; x < to_x; x++) sum += sheet->levels[(size_t)y * sheet->width + x];
      levels[row * SIDE + column] = (uint8_t)(sum / ((to_x - from_x) * (to_y - from_y)));
    }
  }
  // Ink on paper becomes light on dark: the edge of a cell is ground.
  uint32_t edge = 0;
  for (int at = 0; at < SIDE; at++)
    edge += levels[at] + levels[(SIDE - 1) * SIDE + at] + levels[at * SIDE] + levels[at * SIDE + SIDE - 1];
  if (edge > 4 * SIDE * 128)
    for (int at = 0; at < SIDE * SIDE; at++) levels[at] = 255 - levels[at];
}

static Guess guess_digit(const uint8_t levels[SIDE * SIDE]) {
  float hidden[HIDDEN];
  for (int unit = 0; unit < HIDDEN; unit++) {
    int32_t sum = 0;
    for (int at = 0; at < SIDE * SIDE; at++) sum += FIRST_WEIGHTS[unit * SIDE * SIDE + at] * levels[at];
    float value = (float)sum * (FIRST_SCALE / 255.0f) + FIRST_BIASES[unit];
    hidden[unit] = value > 0 ? value : 0;
  }
  double odds[10], total = 0;
  Guess guess = {.digit = 0, .second = 1};
  for (int digit = 0; digit < 10; digit++) {
    float sum = 0;
    for (int unit = 0; unit < HIDDEN; unit++) sum += (float)SECOND_WEIGHTS[digit * HIDDEN + unit] * hidden[unit];
    total += odds[digit] = exp(sum * SECOND_SCALE + SECOND_BIASES[digit]);
  }
  if (odds[1] > odds[0]) guess = (Guess){.digit = 1, .second = 0};
  for (int digit = 2; digit < 10; digit++) {
    if (odds[digit] > odds[guess.digit]) {
      guess.second = guess.digit;
      guess.digit = digit;
    } else if (odds[digit] > odds[guess.second]) guess.second = digit;
  }
  guess.certainty = odds[guess.digit] / total;
  return guess;
}

// Digits drawn in 3 × 5 points, a row per three bits from the top.
static const uint16_t GLYPHS[10] = {075557, 026227, 071747, 071717, 055711, 074717, 074757, 071122, 075757, 075717};

enum { LABEL = 64, GROUND = 65, COLOURS = 66 };

// The cell enlarged, its label in the corner; underlined where the network is in doubt.
static void draw_cell(Picture *picture, uint32_t left, uint32_t top, const uint8_t levels[SIDE * SIDE], Guess guess) {
  uint32_t width = picture->width;
  for (uint32_t y = 0; y < SIDE * SCALE; y++)
    for (uint32_t x = 0; x < SIDE * SCALE; x++)
      picture->levels[(size_t)(top + y) * width + left + x] = levels[y / SCALE * SIDE + x / SCALE] / 4;
  for (uint32_t y = 0; y < 7 * SCALE; y++)
    for (uint32_t x = 0; x < 3 * SCALE; x++) {
      uint32_t row = y / SCALE, column = x / SCALE;
      int is_ink = row < 5 ? GLYPHS[guess.digit] >> (14 - row * 3 - column) & 1 : row == 6 && guess.certainty < DOUBT;
      if (is_ink) picture->levels[(size_t)(top + 3 + y) * width + left + 3 + x] = LABEL;
    }
}

static void write_labelled(const Picture *picture) {
  uint8_t palette[COLOURS][3];
  for (int level = 0; level < 64; level++) memset(palette[level], level * 255 / 63, 3);
  memcpy(palette[LABEL], (uint8_t[]){245, 158, 11}, 3);
  memcpy(palette[GROUND], (uint8_t[]){64, 64, 64}, 3);
  FILE *file = create_output("labelled.png");
  write_png(file, picture, palette, COLOURS);
  close_output(file);
}

int main(int count, char **words) {
  const char *name = NULL;
  unsigned columns = 1, rows = 1;
  for (int at = 1; at < count; at++) {
    char rest;
    if (strcmp(words[at], "--grid") == 0 && at + 1 < count) {
      if (sscanf(words[++at], "%ux%u%c", &columns, &rows, &rest) != 2 || columns == 0 || rows == 0 ||
          columns > CELLS_MAX || rows > CELLS_MAX || columns * rows > CELLS_MAX)
        refuse("Argument --grid is \"%s\"; it must be columns x rows, at most %d cells.", words[at], CELLS_MAX);
    } else if (strncmp(words[at], "--", 2) == 0) refuse("Argument %s is unknown; " USAGE ".", words[at]);
    else name = words[at];
  }
  if (name == NULL) refuse("No sheet is named; " USAGE ".");
  size_t length;
  uint8_t *bytes = read_input(name, FILE_BYTES_MAX, &length);
  Picture sheet = read_png(name, bytes, length);
  if (sheet.width < columns || sheet.height < rows)
    refuse("Sheet %s of %ux%u pixels cannot be cut into %ux%u cells.", name, sheet.width, sheet.height, columns, rows);
  uint32_t step = SIDE * SCALE + 1;
  Picture labelled = {.width = columns * step + 1, .height = rows * step + 1};
  labelled.levels = room_for((size_t)labelled.width * labelled.height);
  memset(labelled.levels, GROUND, (size_t)labelled.width * labelled.height);
  FILE *table = create_output("digits.csv");
  fprintf(table, "row,column,digit,certainty,else\n");
  for (uint32_t row = 0; row < rows; row++)
    for (uint32_t column = 0; column < columns; column++) {
      uint8_t levels[SIDE * SIDE];
      uint32_t left = column * sheet.width / columns, top = row * sheet.height / rows;
      uint32_t right = (column + 1) * sheet.width / columns, bottom = (row + 1) * sheet.height / rows;
      read_cell(&sheet, left, top, right - left, bottom - top, levels);
      Guess guess = guess_digit(levels);
      fprintf(table, "%u,%u,%d,%.4f,%d\n", row + 1, column + 1, guess.digit, guess.certainty, guess.second);
      draw_cell(&labelled, column * step + 1, row * step + 1, levels, guess);
    }
  close_output(table);
  write_labelled(&labelled);
  declare_result("");
  return 0;
}
