import { existsSync } from 'node:fs';
import { endWithUsage, parseArguments, runScript } from '../src/lib/server/command-line';
import { startStaticServer } from './static-server';

const port = process.env.PORT || '4173';
const isPort = /^\d{1,5}$/.test(port) && Number(port) < 65536;
if (!isPort || !parseArguments(process.argv.slice(2), [], [0, 0]))
	endWithUsage('Usage: npm start, or PORT=<0 to 65535> npm start');
if (!existsSync('build/404.html')) endWithUsage('There is no site in build/ yet: npm run build');
await runScript(async () => {
	try {
		const { url } = await startStaticServer('build', Number(port));
		console.log(`Đối sánh: ${url} (Ctrl-C to stop)`);
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
		console.error(`Port ${port} is taken; choose another: PORT=${Number(port) + 1} npm start`);
		process.exit(1);
	}
});
