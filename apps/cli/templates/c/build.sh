#!/bin/sh
set -eu
cd "$(dirname "$0")"
clang --target=wasm32-wasi --sysroot=/usr -O2 main.c -o main.wasm
