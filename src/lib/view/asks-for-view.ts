import { auditParameters } from './audit-parameters';
import { viewParameters } from './codec';
import { pinParameter } from './edition-pin';
import { migratedEditions } from './migrations';

/** Parameters by which a link asks for another view than the page comes with. The frame of the page (app.html) lists them too. */
export const askingParameters: readonly string[] = [...new Set([...viewParameters, ...auditParameters])];

/** True where a link may ask for another view than the page comes with, whatever page it is of. */
export const asksForView = (query: URLSearchParams): boolean =>
	askingParameters.some((name) => query.has(name)) || migratedEditions.includes(query.get(pinParameter) ?? '');
