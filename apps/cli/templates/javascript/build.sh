#!/bin/sh
# QuickJS, the host it needs (host.wat) and the scripts become one module.
set -eu
cd "$(dirname "$0")"
[ -d node_modules ] || npm install --no-audit --no-fund
node embed.js prelude.js main.js <host.wat >host-with-scripts.wat
./node_modules/.bin/wasm-merge --enable-bulk-memory --enable-bulk-memory-opt --enable-nontrapping-float-to-int \
  --enable-sign-ext --enable-mutable-globals --enable-multivalue --enable-reference-types \
  node_modules/quickjs-wasi/quickjs.wasm quickjs host-with-scripts.wat env -o main.wasm
rm host-with-scripts.wat
