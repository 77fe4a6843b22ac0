#!/usr/bin/env bash
# write-excel-file 4.1.1, read back with read-excel-file 9.3.17 · 2026-11-30
# Guess: text comes back as it was written, whatever its letters are.
# What happens: in the strings of a workbook _xHHHH_ stands for a letter by its number (ECMA-376, ST_Xstring), so a text that has this
# form must be written as _x005F_xHHHH_. The writer does not, and every reader that knows the rule shows another text. Identifiers
# made by machines do have this form.
# Output:
#   "ma_x0041_2024" -> "maA2024"
#   "ma_x005F_x0041_2024" -> "ma_x0041_2024"
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund -E write-excel-file@4.1.1 read-excel-file@9.3.17

cat >run.mjs <<'JS'
import readXlsx from 'read-excel-file/node';
import writeXlsx from 'write-excel-file/node';

for (const value of ['ma_x0041_2024', 'ma_x005F_x0041_2024']) {
	const file = await writeXlsx([[{ value, type: String }]]).toBuffer();
	const [{ data }] = await readXlsx(file);
	console.log(`${JSON.stringify(value)} -> ${JSON.stringify(data[0][0])}`);
}
JS
node run.mjs | tee seen
diff seen - <<'SEEN'
"ma_x0041_2024" -> "maA2024"
"ma_x005F_x0041_2024" -> "ma_x0041_2024"
SEEN
