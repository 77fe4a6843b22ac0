import { readDataset, writeDataset } from '../src/lib/server/dataset';
import { DataError } from '../src/lib/server/issue';

const [dataDir = 'data', outDir = 'static/data'] = process.argv.slice(2);
const dataset = readDataset(dataDir);
if (dataset.issues.length > 0) {
	console.error(new DataError(dataset.issues).message);
	process.exit(1);
}
const { edition, rows, bytes } = await writeDataset(dataset, outDir);
console.log(`${outDir}: ${rows} figures, ${Math.round(bytes / 1024)} kB of Parquet, edition ${edition}.`);
