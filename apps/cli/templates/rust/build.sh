#!/bin/sh
set -eu
cd "$(dirname "$0")"
rustc --target wasm32-wasip1 -O main.rs -o main.wasm
