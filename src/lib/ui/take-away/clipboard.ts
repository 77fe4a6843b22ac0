/** Copies text; false where the browser refuses (plain http, no permission, old browsers). */
export async function copyText(text: string): Promise<boolean> {
	try {
		await navigator.clipboard.writeText(text);
		return true;
	} catch {
		return false;
	}
}

/** Copies one thing in several forms, of which the receiving program takes the one it likes best. */
export async function copyForms(forms: Record<string, Blob | Promise<Blob>>): Promise<boolean> {
	try {
		await navigator.clipboard.write([new ClipboardItem(forms)]);
		return true;
	} catch {
		return false;
	}
}
