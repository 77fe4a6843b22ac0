#!/usr/bin/env bash
# apache-arrow 17.0.0 · 2026-11-30
# Guess: a value of a Decimal column with two places, as text or as JSON, has its point.
# What happens: the value is the unscaled integer; neither it nor the row nor the table applies the scale, which stands in the type alone.
# 64.14 % is shown as 6414.
# Output:
#   6414 {"rate":"\"6414\""} scale 2
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund -E apache-arrow@17.0.0

cat >run.mjs <<'JS'
import { Decimal, makeData, makeVector, Table } from 'apache-arrow';

const type = new Decimal(2, 18, 128);
const rate = makeVector(makeData({ type, length: 1, data: new Uint32Array([6414, 0, 0, 0]) }));
console.log(String(rate.get(0)), JSON.stringify(new Table({ rate }).get(0)), 'scale', type.scale);
JS
node run.mjs | tee seen
diff seen - <<'SEEN'
6414 {"rate":"\"6414\""} scale 2
SEEN
