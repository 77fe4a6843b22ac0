import { parsePeriod, type Period } from '../../domain/period';
import type { ReportHead, Stated } from './head';
import { finding, type Finding } from './reading';

const dayLength = 86_400_000;
/**
 * Offices sign a few weeks before a period ends. What part of it must have gone by, of a quarter at most and of longer ones: a report
 * signed earlier is of another period, or its figures are of a part of it.
 */
const leastGone = { quarter: 2 / 3, longer: 3 / 4 };
/** Days after the end of its period from which a report is signed too late to be believed without asking. */
const latest = 180;

/** How a day of signing stands to the period of the report. */
function timing(issuedOn: string, period: Period): 'issued-before-period' | 'issued-early' | 'issued-late' | null {
	const [signed, start, end] = [issuedOn, period.start, period.end].map((day) => Date.parse(day) / dayLength) as [
		number,
		number,
		number
	];
	if (signed < start) return 'issued-before-period';
	const least = period.months <= 3 ? leastGone.quarter : leastGone.longer;
	if ((signed - start + 1) / (end - start + 1) < least) return 'issued-early';
	return signed > end + latest ? 'issued-late' : null;
}

/** What must be asked about the report as a whole. */
export function askOfHead(head: ReportHead, stated: Stated | null): Finding[] {
	const { period, provinceName, province, issuedOn, alsoSpan, faults } = head;
	const questions = faults.map(({ kind, said }) => finding(kind, null, said.text, { expected: said.value, place: said.place })); // prettier-ignore
	if (!period && !stated?.periodId && !faults.some(({ kind }) => kind === 'bad-period'))
		questions.push(finding('no-period', null, ''));
	if (period && alsoSpan && !stated?.periodId)
		questions.push(
			finding('two-spans', null, alsoSpan.text, {
				expected: `${period.value} | ${alsoSpan.value}`,
				place: alsoSpan.place
			})
		);
	if (!province && !stated?.provinceId)
		questions.push(
			finding(provinceName ? 'unknown-province' : 'no-province', null, provinceName?.value ?? '', {
				place: provinceName?.place ?? null
			})
		);
	const span = parsePeriod(alsoSpan?.value ?? period?.value ?? stated?.periodId ?? '');
	const early = issuedOn && span ? timing(issuedOn.value, span) : null;
	if (early && issuedOn)
		questions.push(
			finding(early, null, issuedOn.text, { expected: period?.text ?? stated?.periodId ?? '', place: issuedOn.place })
		);
	return questions;
}
