import type { Question } from '../query/engine';
import { ask } from '../query/engine';
import { dataFolder } from './data-folder';
import { openNativeEngine } from './native-engine';

type NativeEngine = Awaited<ReturnType<typeof openNativeEngine>>;

let engine: Promise<NativeEngine> | null = null;

/** Asks the native engine over the data of the site, opened once per build. Used by prerendering only. */
export async function askNative<Args, Answer>(question: Question<Args, Answer>, args: Args): Promise<Answer> {
	engine ??= openNativeEngine(dataFolder);
	return ask(await engine, question, args);
}
