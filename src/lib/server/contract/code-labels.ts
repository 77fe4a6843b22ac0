/** The codes of "0=Không;1=Có", or why it cannot be read. */
function parseLabels(labels: string): { ok: true; codes: string[] } | { ok: false; why: string } {
	const codes: string[] = [];
	for (const part of labels.split(';')) {
		const code = /^(\d+)=\s*\S/.exec(part.trim())?.[1];
		if (code === undefined) return { ok: false, why: `"${part}" is not of the form 0=label` };
		if (codes.includes(code)) return { ok: false, why: `code ${code} stands twice` };
		codes.push(code);
	}
	return { ok: true, codes };
}

/** What is wrong with the code labels of one indicator, as [column, message]; null when nothing is. */
export function findLabelBreach(measure: string, vi: string, en: string): [column: string, message: string] | null {
	if (measure !== 'coded') return vi || en ? ['code_labels_vi', 'only coded indicators have labels'] : null;
	const [inVietnamese, inEnglish] = [parseLabels(vi), parseLabels(en)];
	if (!inVietnamese.ok) return ['code_labels_vi', inVietnamese.why];
	if (!inEnglish.ok) return ['code_labels_en', inEnglish.why];
	const [a, b] = [inVietnamese.codes.join(), inEnglish.codes.join()];
	return a === b ? null : ['code_labels_en', `codes ${b} differ from ${a} of code_labels_vi`];
}
