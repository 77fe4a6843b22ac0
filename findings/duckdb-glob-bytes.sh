#!/usr/bin/env bash
# @duckdb/node-api 1.4.4-r.3 (DuckDB 1.4.4; DuckDB-WASM 1.32.0 answers the same) · 2026-11-30
# Guess: the ? of GLOB stands for one letter, as the _ of LIKE and the . of a regular expression do, and as length() counts.
# What happens: it stands for one byte. "Hòa" is three letters and does not match H?a; it matches H??a. Bracket lists are bytes too:
# H[ò]a matches nothing, without an error.
# Output:
#   length 3 · LIKE H_a true · regexp ^H.a$ true · GLOB H?a false · GLOB H??a true · GLOB H[ò]a false
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund -E @duckdb/node-api@1.4.4-r.3

cat >run.mjs <<'JS'
import { DuckDBInstance } from '@duckdb/node-api';

const connection = await (await DuckDBInstance.create(':memory:')).connect();
const asked = {
	length: 'length(x)',
	'LIKE H_a': "x LIKE 'H_a'",
	'regexp ^H.a$': "regexp_matches(x, '^H.a$')",
	'GLOB H?a': "x GLOB 'H?a'",
	'GLOB H??a': "x GLOB 'H??a'",
	'GLOB H[ò]a': "x GLOB 'H[ò]a'"
};
const result = await connection.runAndReadAll(`SELECT ${Object.values(asked).join(', ')} FROM (SELECT 'Hòa' AS x)`);
const [row] = result.getRows();
console.log(Object.keys(asked).map((name, i) => `${name} ${row[i]}`).join(' · '));
JS
node run.mjs | tee seen
diff seen - <<'SEEN'
length 3 · LIKE H_a true · regexp ^H.a$ true · GLOB H?a false · GLOB H??a true · GLOB H[ò]a false
SEEN
