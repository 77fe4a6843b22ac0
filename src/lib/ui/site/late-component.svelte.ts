import { importAgain } from './import-again';

/** A component whose code comes when it is wanted for the first time: a dialog that most readings of a page never open. */
export class LateComponent<One> {
	/** Null until it has come. */
	Component: One | null = $state.raw(null);
	/** True when the last try did not bring it; the next may. */
	failed = $state(false);
	#load: () => Promise<{ default: One }>;

	constructor(load: () => Promise<{ default: One }>) {
		this.#load = load;
	}

	/** Brings the code if it is not there; true when it is. A hand on the button asks ahead, so a click seldom waits. */
	async come(): Promise<boolean> {
		try {
			this.Component ??= (await importAgain(this.#load)).default;
			this.failed = false;
		} catch {
			this.failed = true;
		}
		return !this.failed;
	}
}
