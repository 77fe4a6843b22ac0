#!/usr/bin/env bash
# @duckdb/node-api 1.4.4-r.3 (DuckDB 1.4.4 with its time zones) · 2026-11-30
# Guess: a moment with a time zone, in UTC, is written with the digits of the same moment without one, and reads back as itself.
# What happens: the last moment that test_all_types() holds is written one millisecond later with a zone (.776806 for .775806), and that
# text does not read back. A build without time zones (DuckDB-WASM 1.32.0 as it ships) writes .775806 for both.
# Output:
#   TIMESTAMP    294247-01-10 04:00:54.775806
#   TIMESTAMPTZ  294247-01-10 04:00:54.776806+00
#   read back    null
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund -E @duckdb/node-api@1.4.4-r.3

cat >run.mjs <<'JS'
import { DuckDBInstance } from '@duckdb/node-api';

const connection = await (await DuckDBInstance.create(':memory:')).connect();
await connection.run("SET TimeZone = 'UTC'");
const result = await connection.runAndReadAll(
	'SELECT timestamp::VARCHAR, timestamp_tz::VARCHAR, TRY_CAST(timestamp_tz::VARCHAR AS TIMESTAMPTZ)::VARCHAR FROM test_all_types()'
);
const [plain, zoned, back] = result.getRows()[1];
console.log(`TIMESTAMP    ${plain}\nTIMESTAMPTZ  ${zoned}\nread back    ${back}`);
JS
node run.mjs | tee seen
diff seen - <<'SEEN'
TIMESTAMP    294247-01-10 04:00:54.775806
TIMESTAMPTZ  294247-01-10 04:00:54.776806+00
read back    null
SEEN
