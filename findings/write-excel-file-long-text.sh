#!/usr/bin/env bash
# write-excel-file 4.1.1, read back with read-excel-file 9.3.17 · 2026-11-30
# Guess: a text longer than a cell can hold (32,767 letters) is refused when the file is written.
# What happens: it is written whole, and a reader that is no spreadsheet gives it back whole, so a test that reopens the file sees
# nothing wrong. The bound is that of Excel's own specifications, in UTF-16 units.
# Output:
#   written 40000, read 40000
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund -E write-excel-file@4.1.1 read-excel-file@9.3.17

cat >run.mjs <<'JS'
import readXlsx from 'read-excel-file/node';
import writeXlsx from 'write-excel-file/node';

const value = 'x'.repeat(40_000);
const file = await writeXlsx([[{ value, type: String }]]).toBuffer();
const [{ data }] = await readXlsx(file);
console.log(`written ${value.length}, read ${data[0][0].length}`);
JS
node run.mjs | tee seen
diff seen - <<'SEEN'
written 40000, read 40000
SEEN
