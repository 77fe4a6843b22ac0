import type { Dictionary } from './dictionary-shape';

/** What every table and column of the data means, in English. */
export const dictionaryEn: Dictionary = {
	provinces: {
		name: 'Provinces',
		row: 'One reporting province, for as long as it existed.',
		columns: {
			province_id: 'Code of the province in this data set, such as khanh-hoa.',
			code: 'Official code of the province: of Decision 124/2004/QĐ-TTg (8 July 2004) where it ended before 1 July 2025, of Decision 19/2025/QĐ-TTg (30 June 2025) where it began then. One code can stand for two provinces (56 is Khánh Hòa before and after the merger): join tables on province_id, not on this code.',
			name_vi: 'Name of the province in Vietnamese.',
			name_en: 'Name of the province as used on English pages.',
			valid_from: 'First day of the province; empty where it is older than the reports.',
			valid_to: 'Last day of the province, before it was merged; empty where it still exists.',
			successor_id: 'Code of the new province or city after the merger.',
			successor_vi: 'The new province or city and what it is made of, in Vietnamese.',
			successor_en: 'The new province or city and what it is made of, in English.',
			position: 'Place of the province in lists.'
		}
	},
	documents: {
		name: 'Source documents',
		row: 'One document from which figures were taken.',
		columns: {
			document_id: 'Code of the document in this data set.',
			province_id: 'Province that issued the document.',
			kind: 'Kind of document: report, plan or press.',
			number: 'Number and sign of the document; empty where it cannot be read.',
			issued_on: 'Date of issue; only the year, or year and month, where the day cannot be read.',
			period_id: 'Period the document reports on.',
			as_of: 'Day the figures were counted at, where the document states one.',
			title_vi: 'Full title of the document in Vietnamese.',
			title_en: 'Full title of the document in English.',
			label_vi: 'Short name of the document in Vietnamese.',
			label_en: 'Short name of the document in English.',
			caveat_vi: 'What to keep in mind when using the document, in Vietnamese.',
			caveat_en: 'What to keep in mind when using the document, in English.',
			file: 'Name of the text file from which the figures were read.',
			url: 'Address of the press or portal page used; empty where the document has no public address.',
			position: 'Place of the document in lists.'
		}
	},
	areas: {
		name: 'Reform areas',
		row: 'One area of administrative reform, or the group of composite indices.',
		columns: {
			area_id: 'Code of the area.',
			position: 'Place of the area in lists.',
			name_vi: 'Name of the area in Vietnamese.',
			name_en: 'Name of the area in English.'
		}
	},
	indicators: {
		name: 'Indicators',
		row: 'One indicator, without any level or body.',
		columns: {
			indicator_id: 'Code of the indicator.',
			area_id: 'Reform area of the indicator.',
			parent_id: 'Indicator of which this one is a detail.',
			name_vi: 'Name of the indicator in Vietnamese.',
			name_en: 'Name of the indicator in English.',
			unit: 'The one unit all values of the indicator are in, in Vietnamese.',
			unit_en: 'The same unit in English.',
			measure:
				'How it is counted: flow (in the period), stock (at a date), ytd (since 1 January), cumulative (since a programme began), rate, score, rank, coded (coded answer).',
			direction: 'Which way is good: higher, lower, or neutral where it is not judged.',
			numerator_id: 'Indicator that is the numerator of this rate.',
			denominator_id: 'Indicator that is the denominator of this rate.',
			sum_parts: 'Indicators that add up to this one, separated by semicolons.',
			some_parts: 'Indicators that are separate parts of this one but need not be all of it.',
			at_most: 'Indicators this one can never exceed; after @ stands the level compared with.',
			scope_parts: 'How levels and bodies add up to the total of this indicator.',
			follows_from: 'Calculation from other indicators that must give exactly this one.',
			code_labels_vi: 'Meaning of each coded answer in Vietnamese.',
			code_labels_en: 'Meaning of each coded answer in English.',
			definition_vi: 'Definition of the indicator in Vietnamese.',
			definition_en: 'Definition of the indicator in English.',
			quirk_vi: 'Anything unusual in how the reports count it, in Vietnamese.',
			quirk_en: 'Anything unusual in how the reports count it, in English.',
			position: 'Place of the indicator in lists.',
			in_overview:
				'True where it has a figure for a whole province, a level of government or the central agencies together.'
		}
	},
	scopes: {
		name: 'Levels, bodies and localities',
		row: 'One subject a figure can be about: the whole province, a level, a sector, an agency or a locality.',
		columns: {
			scope_id: 'Code of the level, body or locality.',
			parent_id: 'The level or body directly above.',
			part_ids: 'What it is made of, separated by semicolons.',
			overlap_ids: 'Levels and bodies with which it shares members.',
			follows_id: 'Level that it continues from the day it began.',
			position: 'Place in lists.',
			kind: 'Kind: province (all of it), level, sector, agency, locality (district) or ward (commune or ward).',
			province_id: 'Province of a locality; empty where it serves every province.',
			valid_from: 'First day of the level; empty where it is older than the reports.',
			valid_to: 'Last day of the level; empty where it still exists.',
			name_vi: 'Name in Vietnamese.',
			name_en: 'Name in English.'
		}
	},
	periods: {
		name: 'Periods',
		row: 'One period that has figures.',
		columns: {
			period_id:
				'Code of the period: 2024 (year), 2024-Q3 (quarter), 2024-H1 (half), 2024-M08 (month), 2024-8M (January to August).',
			kind: 'Kind of period: year, quarter, half-year, month, total since January, or several years.',
			period_start: 'First day of the period.',
			period_end: 'Last day of the period.',
			months: 'Number of months in the period.',
			name_vi: 'Name of the period in Vietnamese.',
			name_en: 'Name of the period in English.'
		}
	},
	form_rows: {
		name: 'Rows of the forms',
		row: 'One row of the seven statistical forms attached to reports.',
		columns: {
			form_code: 'Number of the form and of the row, such as 03/3.1.',
			indicator_id: 'Indicator the row records.',
			scope_id: 'Level or body the row records.',
			unit: 'Unit as printed in the form.',
			name_vi: 'Name of the row as printed in the form.',
			position: 'Place of the row in the forms.'
		}
	},
	observations: {
		name: 'Figures',
		row: 'One figure that one document states in one place; the same fact stated twice is two rows.',
		columns: {
			observation_id: 'Code of the figure, used in links to it.',
			province_id: 'Province of the figure.',
			indicator_id: 'Indicator of the figure.',
			scope_id: 'Level, body or locality the figure is about.',
			area_id: 'Reform area of the indicator.',
			period_id: 'Period of the figure.',
			period_start: 'First day of the period.',
			period_end: 'Last day of the period.',
			as_of: 'Day the figure was counted at, where the document states one.',
			measure: 'How the indicator is counted, as in the table indicators.',
			comparison_class: 'Group for comparison: compare only figures of one indicator and one group.',
			value: 'The value, in the one unit of the indicator.',
			unit: 'Unit of the value.',
			reported_text: 'The number exactly as printed in the document.',
			reported_value: 'The printed number, written as a number.',
			reported_unit: 'Unit as printed in the document.',
			out_of: 'How many were ranked, where the value is a rank.',
			basis: 'Origin: reported (the document states it) or derived (worked out from others in the document).',
			formula: 'Calculation by which a derived value was worked out.',
			document_id: 'Document that states the figure.',
			section: 'Section of the document in which the figure stands.',
			form_code: 'Number of the form and of the row; empty for figures from the text.',
			line: 'Line in the text version of the document.',
			flags:
				'What to mind: approx (approximate), over (more than), under (nearly), doubt (unclear), medium (a press page of medium confidence); several are separated by semicolons.',
			note_vi: 'Note on the figure in Vietnamese.',
			note_en: 'Note on the figure in English.',
			is_primary: 'True for the figure the charts use where a fact is stated more than once.',
			verdict:
				'The worst that the checks with this figure say: mismatch, rounding (explained by rounding) or pass; empty where no check could be made.',
			numerator:
				'Numerator of a rate in the unit of its own indicator: the figure of the same province, level and period; empty where it or the denominator is missing.',
			denominator: 'Denominator of a rate, likewise.'
		}
	},
	checks: {
		name: 'Checks',
		row: 'One check of a document against itself.',
		columns: {
			check_id: 'Code of the check.',
			kind: 'Kind of check, such as rate, sum, or conflict (two places that differ).',
			document_id: 'Document that was checked.',
			province_id: 'Province that issued the document.',
			period_id: 'Period of the figure checked.',
			indicator_id: 'Indicator checked.',
			scope_id: 'Level or body of the figure checked.',
			verdict:
				'Outcome: pass (agrees), rounding (agrees after rounding), mismatch (does not add up), unchecked (could not be checked).',
			reason: 'Why it could not be checked; empty where it could.',
			unit: 'Unit of the numbers in this row.',
			printed: 'The number the document prints.',
			recomputed: 'The number worked out again, or held against it.',
			difference: 'Printed number less the one worked out.',
			tolerance: 'Difference that rounding can still explain.',
			lines: 'Lines of the document involved, separated by semicolons.',
			observation_ids: 'Codes of the figures involved, separated by semicolons.',
			formula: 'The calculation made.',
			message_vi: 'The outcome as a sentence in Vietnamese.',
			message_en: 'The outcome as a sentence in English.',
			unexplained: 'The least difference that rounding cannot explain.',
			suspects:
				'Codes of the figures that may be wrong: changing one alone makes it fit; the most suspect first, separated by semicolons.',
			proposed_value:
				'What the most suspect figure may have meant, where one keystroke alone satisfies every calculation; a question, not a figure. In the unit of that figure.',
			suspicion_vi: 'The suspicion as a sentence in Vietnamese.',
			suspicion_en: 'The suspicion as a sentence in English.'
		}
	},
	targets: {
		name: 'Targets, scenarios, forecasts',
		row: 'One target, scenario or forecast; never a result.',
		columns: {
			target_id: 'Code of the target.',
			kind: 'Kind: target, scenario or forecast.',
			province_id: 'Province that set it.',
			indicator_id: 'Indicator it is about.',
			scope_id: 'Level or body it is about.',
			area_id: 'Area of the indicator.',
			period_id: 'Period it aims at.',
			period_start: 'First day of the period.',
			period_end: 'Last day of the period.',
			as_of: 'Day by which it is due, where stated.',
			measure: 'How the indicator is counted.',
			comparison_class: 'Kind of period that may be compared.',
			comparison: 'Comparison: at-least, at-most, more-than, less-than or exactly.',
			value: 'Target in the canonical unit.',
			upper_value: 'Upper end, where the target is a range.',
			unit: 'Canonical unit.',
			reported_text: 'The number as printed.',
			reported_upper: 'Upper end of the range as printed.',
			reported_value: 'The number as read.',
			reported_unit: 'The unit as printed.',
			document_id: 'Document or page that states it.',
			section: 'Section of the document.',
			line: 'Line of the document; empty for press and portal pages.',
			task_id: 'Task it belongs to.',
			flags: 'Marks: approx, doubt and others as for figures.',
			note_vi: 'Note in Vietnamese.',
			note_en: 'Note in English.',
			result_id: 'The figure it is held against, if there is one.',
			is_nearest: 'True where that figure is of the nearest period, not of the period aimed at.',
			verdict: 'Verdict: met, not-met or unjudged.',
			reason: 'Why there is no verdict.',
			is_stated: 'True where only the document itself says whether it was met.',
			distance: 'Result minus target.'
		}
	},
	tasks: {
		name: 'Tasks',
		row: 'One task of a plan, in short words.',
		columns: {
			task_id: 'Code of the task.',
			document_id: 'Plan that sets it.',
			province_id: 'Province of the plan.',
			area_id: 'Area of the task.',
			period_id: 'Period of the plan.',
			name_vi: 'Task, in Vietnamese.',
			name_en: 'Task, in English.',
			lead_vi: 'Lead body, in Vietnamese.',
			lead_en: 'Lead body, in English.',
			deadline_vi: 'Deadline as stated, in Vietnamese.',
			deadline_en: 'Deadline, in English.',
			due_on: 'Last day of the deadline, where it can be told.',
			product_vi: 'Product, in Vietnamese.',
			product_en: 'Product, in English.',
			section: 'Section of the document.',
			line: 'Line of the document.',
			note_vi: 'Note in Vietnamese.',
			note_en: 'Note in English.',
			position: 'Order in the plan.'
		}
	}
};
