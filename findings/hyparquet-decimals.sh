#!/usr/bin/env bash
# hyparquet 1.31.5 on files of hyparquet-writer 0.17.0 · 2026-11-30
# Guess: a DECIMAL of two places comes back as the nearest number JavaScript has, that which `0.57` in a program is.
# What happens: the reader multiplies by 0.01, so every eighth value up to 99.99 has a tail: it is not equal to the number it stands for, and
# printed it shows the tail. DuckDB, asked for the same column as DOUBLE, gives the nearest number: two readers disagree.
# Output:
#   1327 of 10000 are not the nearest number, first 0.35000000000000003
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund -E hyparquet@1.31.5 hyparquet-writer@0.17.0

cat >run.mjs <<'JS'
import { parquetReadObjects } from 'hyparquet';
import { parquetWriteBuffer } from 'hyparquet-writer';

const values = Array.from({ length: 10_000 }, (_, hundredths) => Number((hundredths / 100).toFixed(2)));
const file = parquetWriteBuffer({
	columnData: [{ name: 'rate', data: values }],
	schema: [
		{ name: 'root', num_children: 1 },
		{ name: 'rate', type: 'INT32', converted_type: 'DECIMAL', precision: 9, scale: 2, repetition_type: 'REQUIRED' }
	]
});
const rows = await parquetReadObjects({ file });
const other = rows.filter(({ rate }, i) => rate !== values[i]);
console.log(`${other.length} of ${values.length} are not the nearest number, first ${other[0]?.rate}`);
JS
node run.mjs | tee seen
diff seen - <<'SEEN'
1327 of 10000 are not the nearest number, first 0.35000000000000003
SEEN
