/** A program to begin with: its files, by their paths, and how it goes on. */
export type Template = { files: Readonly<Record<string, string>>; needs: string; module: string }

const C_SOURCE = `#include <stdio.h>

/* Counts the lines of the file named by its argument, and leaves the count as the result. */
int main(int count, char **args) {
  FILE *book = count > 1 ? fopen(args[1], "r") : NULL;
  if (book == NULL) {
    fprintf(stderr, "Name a file that can be read.\\n");
    return 2;
  }
  long lines = 0;
  for (int c; (c = fgetc(book)) != EOF;) lines += c == '\\n';
  printf("%ld\\n", lines);
  return 0;
}
`

const RUST_SOURCE = `use std::{env, fs, process};

/// Counts the lines of the file named by its argument, and leaves the count as the result.
fn main() {
    let Some(text) = env::args().nth(1).and_then(|path| fs::read_to_string(path).ok()) else {
        eprintln!("Name a file that can be read.");
        process::exit(2);
    };
    println!("{}", text.matches('\\n').count());
}
`

const BOOK = 'one\ntwo\nthree\n'

/** Programs that count the lines of \`book.txt\`, one for each language. */
export const TEMPLATES: Readonly<Record<string, Template>> = {
  c: {
    files: {
      'main.c': C_SOURCE,
      'book.txt': BOOK,
      'build.sh':
        '#!/bin/sh\nset -eu\ncd "$(dirname "$0")"\nclang --target=wasm32-wasi --sysroot=/usr -O2 main.c -o main.wasm\n',
    },
    needs: 'clang, lld, wasi-libc and libclang-rt-dev-wasm32 of Debian',
    module: 'main.wasm',
  },
  rust: {
    files: {
      'main.rs': RUST_SOURCE,
      'book.txt': BOOK,
      'build.sh':
        '#!/bin/sh\nset -eu\ncd "$(dirname "$0")"\nrustc --target wasm32-wasip1 -O main.rs -o main.wasm\n',
    },
    needs: 'rustc and its target: rustup target add wasm32-wasip1',
    module: 'main.wasm',
  },
}
