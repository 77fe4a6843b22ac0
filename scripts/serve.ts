import { startStaticServer } from './static-server';

const port = Number(process.env.PORT ?? 4173);
try {
	const { url } = await startStaticServer('build', port);
	console.log(`Đối sánh: ${url} (Ctrl-C to stop)`);
} catch (error) {
	if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
	console.error(`Port ${port} is taken; choose another: PORT=${port + 1} npm start`);
	process.exit(1);
}
