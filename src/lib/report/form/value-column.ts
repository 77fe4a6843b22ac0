import { foldText } from '../../domain/search-text';
import type { Column } from './columns';
import { periodsIn } from './head-period';

const other =
	/\b(?:ky truoc|cung ky|quy truoc|nam truoc|thang truoc|so voi|ke hoach|dau ky|uoc|du kien|chenh lech|tang giam)\b/;
const own = /\b(?:ky nay|ky bao cao|quy nay|nam nay|trong ky|thuc hien|ket qua|so lieu|so bao cao)\b/;

/**
 * Which of several value columns holds the report's own figures: the one whose head names its period, or the only one that
 * is not about another time. Null: a person must say.
 */
export function chooseValueColumn(columns: readonly Column[], period: string | null): Column | null {
	const values = columns.filter(({ role }) => role === 'value');
	if (values.length <= 1) {
		const others = columns.filter(({ role }) => role === 'other');
		return values[0] ?? (others.length === 1 ? (others[0] ?? null) : null);
	}
	const named = values.filter(({ head }) => period !== null && periodsIn(head).includes(period));
	const isOther = ({ head }: Column): boolean => {
		// "Kết quả thống kê" may span both: only the part below tells them apart.
		const words = foldText(head);
		return other.test(words) || (period !== null && periodsIn(head).some((id) => id !== period));
	};
	if (named.length === 1) return named[0] ?? null;
	if (named.length > 1) return null;
	const mine = values.filter((column) => !isOther(column));
	return mine.length === 1 && mine[0] && own.test(foldText(mine[0].head)) ? mine[0] : null;
}
