#!/usr/bin/env bash
# hyparquet 1.31.5 on a file of hyparquet-writer 0.17.0 · 2026-11-30
# Guess: a filter with an operator hyparquet does not know is refused, as a filter on an unknown column is.
# What happens: the operator is passed over and every row comes back, as if there were no filter. A slip of the pen ($gte for gte, $like,
# $between) widens the answer instead of failing.
# Output:
#   {"year":{"$gt":2023}} 2 rows
#   {"year":{"gt":2023}} 3 rows
#   {"year":{"$between":[2024,2024]}} 3 rows
#   {"month":{"$gt":1}} refused
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund -E hyparquet@1.31.5 hyparquet-writer@0.17.0

cat >run.mjs <<'JS'
import { parquetQuery } from 'hyparquet';
import { parquetWriteBuffer } from 'hyparquet-writer';

const file = parquetWriteBuffer({ columnData: [{ name: 'year', data: [2023, 2024, 2025] }] });
const filters = [{ year: { $gt: 2023 } }, { year: { gt: 2023 } }, { year: { $between: [2024, 2024] } }, { month: { $gt: 1 } }];
for (const filter of filters) {
	const told = await parquetQuery({ file, filter }).then((rows) => `${rows.length} rows`, () => 'refused');
	console.log(JSON.stringify(filter), told);
}
JS
node run.mjs | tee seen
diff seen - <<'SEEN'
{"year":{"$gt":2023}} 2 rows
{"year":{"gt":2023}} 3 rows
{"year":{"$between":[2024,2024]}} 3 rows
{"month":{"$gt":1}} refused
SEEN
