#!/usr/bin/env bash
# read-excel-file 9.3.17 on a file of write-excel-file 4.1.1 · 2026-11-30
# Guess: a text cell comes back letter for letter; the file says xml:space="preserve".
# What happens: spaces at both ends are taken away unless `trim: false` is given, and the non-breaking space that Vietnamese Office
# files hold before units goes with them. Two readers of one file then disagree on a text.
# Output:
#   as it is: "24 km"
#   trim false: "  24 km\u00a0"
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund -E write-excel-file@4.1.1 read-excel-file@9.3.17

cat >run.mjs <<'JS'
import readXlsx from 'read-excel-file/node';
import writeXlsx from 'write-excel-file/node';

const file = await writeXlsx([[{ value: '  24 km\u00a0', type: String }]]).toBuffer();
const show = (sheets) => JSON.stringify(sheets[0].data[0][0]).replaceAll('\u00a0', '\\u00a0');
console.log('as it is:', show(await readXlsx(file)));
console.log('trim false:', show(await readXlsx(file, { trim: false })));
JS
node run.mjs | tee seen
diff seen - <<'SEEN'
as it is: "24 km"
trim false: "  24 km\u00a0"
SEEN
