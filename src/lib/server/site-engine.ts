import type { Question } from '../query/engine';
import { ask } from '../query/engine';
import { openNativeEngine } from './native-engine';

type NativeEngine = Awaited<ReturnType<typeof openNativeEngine>>;

let engine: Promise<NativeEngine> | null = null;

/** Asks the native engine over static/data, opened once per build. Used by prerendering only. */
export async function askNative<Args, Answer>(question: Question<Args, Answer>, args: Args): Promise<Answer> {
	engine ??= openNativeEngine('static/data');
	return ask(await engine, question, args);
}
