import type { FormModel } from './form-model';
import { squash } from './words';

/**
 * Words behind which a name follows that is no province's: a district's or commune's, a department's or an office's. In small letters
 * with marks, since "Sở" and "số", "xã" and "xa" fold to the same.
 */
const lower = 'huyện|quận|thị xã|xã|phường|thị trấn|đặc khu';
const bodies =
	'sở|phòng|chi cục|cục|văn phòng|trung tâm|công an|thanh tra|bảo hiểm xã hội|kho bạc|ban quản lý|ban chỉ đạo|hội đồng nhân dân|hđnd';
/** A name begins with a capital; "các sở, ngành", "cấp huyện", "sở và ngành" are none. */
const named = new RegExp(`(?<![\\p{L}])(?<!(?:cấp|các|phòng,) )(${lower}|${bodies})\\s+(?!ban[\\s,]|ngành|và\\s|thị xã|xã[\\s,]|chống)(\\p{L}+)`, 'giu'); // prettier-ignore
const city = /(?<!\p{L})(?:thành phố|tp\.?)\s+((?:\p{Lu}\p{L}*\s?){1,4})/giu;
/** Cities that are provinces themselves, beside those of the model. */
const central = ['hà nội', 'hồ chí minh', 'đà nẵng', 'cần thơ', 'huế', 'hải phòng'];
const code = /\/\s*BC\s*[-–]\s*([\p{L}\d]+)/iu;
/** Addressees and those who get a copy are not who reports, nor are rows of a table that lost its columns. */
const isOther = /^(?:[-–+•*]|\d+\.|nơi nhận|kính gửi|lưu)|ban hành kèm theo/iu;

/**
 * Who reports, where it is not the province: "UBND huyện Cam Lâm", "Sở Nội vụ", a number "12/BC-SNV". Null where a line of the report's
 * head names nobody below the province.
 */
export function lowerIssuer(text: string, model: FormModel): string | null {
	const line = squash(text.normalize('NFC'));
	if (isOther.test(line)) return null;
	const suffix = code.exec(line)?.[1];
	if (suffix && !/^UBND/iu.test(suffix)) return code.exec(line)?.[0] ?? null;
	for (const match of line.matchAll(named)) {
		const [found, , name = ''] = match;
		if (/^\p{Lu}/u.test(name)) return found;
	}
	for (const [found, name = ''] of line.matchAll(city)) {
		const lowered = squash(name).toLowerCase();
		const isProvince = [...central, ...model.provinces.map((one) => one.name.toLowerCase())].some((one) => lowered.startsWith(one)); // prettier-ignore
		if (!isProvince && /^\p{Lu}/u.test(name)) return squash(found);
	}
	return null;
}
