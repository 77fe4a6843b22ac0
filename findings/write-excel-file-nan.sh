#!/usr/bin/env bash
# write-excel-file 4.1.1, read back with read-excel-file 9.3.17 · 2026-11-30
# Guess: a number cell that is NaN or infinite is refused when the file is written.
# What happens: it is written as <v>NaN</v> and <v>Infinity</v>, which the format does not know. The reader refuses the whole file
# for the one and gives the other back, so that a test which reopens the file sees nothing wrong.
# Output:
#   NaN: <v>NaN</v>, reading: refused
#   Infinity: <v>Infinity</v>, reading: Infinity
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund -E write-excel-file@4.1.1 read-excel-file@9.3.17 fflate@0.8.3

cat >run.mjs <<'JS'
import { strFromU8, unzipSync } from 'fflate';
import readXlsx from 'read-excel-file/node';
import writeXlsx from 'write-excel-file/node';

for (const value of [NaN, Infinity]) {
	const file = await writeXlsx([[{ value, type: Number }, { value: 'end', type: String }]]).toBuffer();
	const sheet = strFromU8(unzipSync(new Uint8Array(file))['xl/worksheets/sheet1.xml']);
	const read = await readXlsx(file).then(([{ data }]) => String(data[0][0]), () => 'refused');
	console.log(`${value}: ${/<v>[^<]*<\/v>/.exec(sheet)[0]}, reading: ${read}`);
}
JS
node run.mjs | tee seen
diff seen - <<'SEEN'
NaN: <v>NaN</v>, reading: refused
Infinity: <v>Infinity</v>, reading: Infinity
SEEN
