#!/bin/sh
set -eu
cd "$(dirname "$0")"
[ -d node_modules ] || npm install --no-audit --no-fund
./node_modules/.bin/asc start.ts --outFile main.wasm --runtime stub --optimize --use abort=main/abort
