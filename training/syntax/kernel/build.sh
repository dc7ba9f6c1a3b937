#!/bin/sh
# Compiles kernel.as with AssemblyScript (npx --package assemblyscript@0.28.20) and inlines the result as base64.
# Usage: training/syntax/kernel/build.sh, from the root of the repository.
set -e
work=$(mktemp -d)
cp training/syntax/kernel/kernel.as "$work/kernel.ts"
npx --yes --package assemblyscript@0.28.20 asc "$work/kernel.ts" -o "$work/kernel.wasm" -O3 --noAssert --runtime stub --enable simd --importMemory --noExportMemory
{
  echo "/** The compiled kernel (training/syntax/kernel/kernel.as, AssemblyScript 0.28.20), base64. Made by training/syntax/kernel/build.sh. */"
  printf 'export const KERNEL_WASM =\n  "%s";\n' "$(base64 -w 0 "$work/kernel.wasm")"
} > src/syntax/kernel-wasm.ts
rm -r "$work"
