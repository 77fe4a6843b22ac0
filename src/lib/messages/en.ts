import { renewedWords } from './renewed';
import type { Messages, Stand } from './vi';

const standInTime = ({ value, period, doubt }: Stand): string =>
	`${value}${doubt ? ' (to be checked)' : ''} (${period})`;

/** "Khánh Hòa, Hải Dương and Bình Thuận". */
const list = (items: string[]): string =>
	items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;

/** "1 figure", "12 figures". */
const count = (n: number, noun: string): string => `${n} ${noun}${n === 1 ? '' : 's'}`;

const monthNames = [
	'January', 'February', 'March', 'April', 'May', 'June', 'July',
	'August', 'September', 'October', 'November', 'December'
]; // prettier-ignore

/** What figures over so many months are called. */
const spanNames: Record<number, string | undefined> = {
	1: 'monthly figures',
	3: 'quarterly figures',
	6: 'half-yearly figures',
	12: 'annual figures'
};

/** The word for "no change": a column says it, and the sentence about a trend is built around it. */
/** What stays on the page when a new choice could not be answered. */
const kept = 'The chart and table still show the earlier choices';

export const en: Messages = {
	list,
	site: {
		notCome:
			'This part of the page did not arrive (network down, or a new version is out). Please press again, or reload the page.',
		name: 'Đối sánh',
		tagline: 'Comparing administrative reform across Vietnamese provinces',
		skip: 'Skip to main content',
		menu: 'Contents',
		breadcrumbs: 'You are here',
		language: 'Tiếng Việt',
		theme: { toDark: 'Dark theme', toLight: 'Light theme' },
		footer:
			'Figures are taken from the provinces’ reports and from press and portal pages; each one states its source. This site sends none of your data anywhere.',
		boundary:
			'On 1 July 2025 Khánh Hòa merged with Ninh Thuận, Hải Dương with Hải Phòng, and Bình Thuận with Lâm Đồng and Đắk Nông; the district level ended. Figures before and after that day do not continue each other.',
		edition: (id, figures) => `Data edition ${id} · ${figures} figures`
	},
	nav: {
		home: 'Overview',
		compare: 'Compare',
		trends: 'Trends',
		indicators: 'Indicators',
		provinces: 'Provinces',
		documents: 'Sources',
		targets: 'Targets',
		audit: 'Checks',
		data: 'Data'
	},
	terms: {
		province: 'Province',
		area: 'Reform area',
		indicator: 'Indicator',
		scope: 'Level',
		period: 'Period',
		value: 'Value',
		unit: 'Unit',
		source: 'Source',
		line: 'line',
		form: 'Form',
		row: 'row',
		printed: 'As printed',
		note: 'Note',
		figures: 'figures',
		document: 'Document',
		change: 'Change'
	},
	marks: {
		derived: 'derived',
		derivedLong: 'Derived from a change or difference stated in the report',
		doubt: 'unclear',
		doubtTitle: 'Unclear',
		mismatch: 'does not add up',
		mismatchLong: 'The report does not agree with itself on this figure',
		doubtLong: 'The report is unclear on this figure',
		legend: 'Filled mark: stated in the report. Hollow mark: derived from a stated change. ≈: approximate.',
		howDerived: (formula) => `Worked out as ${formula}`
	},
	home: {
		title: (provinces, areas) => `${provinces}: administrative reform (CCHC) compared across ${count(areas, 'area')}`,
		lead: (figures, sources, indicators) =>
			`${figures} figures on ${count(indicators, 'indicator')}, read from ${sources}. Each figure states where it stands: document, section and line, or the page.`,
		coverage: 'Which years have figures',
		coverageLead:
			'Each cell gives the number of figures held on that year, quarters and months included; select it to open the source. Hatched cell: nothing is held.',
		noReport: 'no report held',
		fromDocument: (n, document) => `${count(n, 'figure')} from ${document}`,
		headlines: 'Main comparisons',
		headlinesLead:
			'The newest figures of each province, side by side; the period of each stands beside its name. Of different periods, or of fewer than three provinces, nothing is ranked.',
		open: 'Open on the Compare page',
		start: 'Where to start',
		starts: {
			compare: {
				name: 'Compare provinces',
				text: 'Choose provinces, indicators, periods and levels; see the chart, download the table for Excel, share the link.'
			},
			trends: {
				name: 'See trends',
				text: 'One indicator over quarters and years, with the change from the previous period and from a year earlier.'
			},
			indicators: {
				name: 'Look up an indicator',
				text: 'All indicators by reform area, with every figure and its place in the report.'
			},
			province: { name: 'Profile of a province', text: 'All the latest figures of one province, by reform area.' },
			document: { name: 'Open a document', text: 'Its figures in the order of the report, line by line.' }
		}
	},
	compare: {
		title: 'Compare provinces',
		filters: 'Choose what to compare',
		openFilters: 'Open filters',
		closeFilters: 'Show results',
		skipFilters: 'Skip the filters, go to the results',
		toResults: 'Go to the results',
		toFilters: 'Back to the filters',
		told: (finding, figures) => `${finding}. ${figures === 1 ? '1 figure' : `${figures} figures`}.`,
		older: (words) => `The figures chosen are on their way. Chart and table below still show: ${words}`,
		notCome: (words) => `Chart and table below still show the choice before: ${words}`,
		searchIndicator: 'Find an indicator in all reform areas',
		searchHint: 'with or without accents',
		noIndicator: (text) => `No indicator matches “${text}”. All reform areas were searched; try a shorter word.`,
		provincesWith: (n, of) => `${n} of ${count(of, 'province')}`,
		latest: 'Latest for each province',
		allScopes: 'All levels',
		face: { 'bieu-do': 'Chart', bang: 'Table', 'bang-nhiet': 'Heat map' },
		faceLabel: 'View',
		empty: 'No figures match these choices.',
		emptyNext: 'Try fewer limits on level or period, or see the latest figures.',
		showLatest: 'Show the latest figures',
		showAllScopes: 'Show all levels',
		reset: 'Return to the initial choices',
		olderLevels: (province, levels, period, newest) =>
			`${levels} of ${province}: figures of ${period}, as its newest period (${newest}) has none at this level.`,
		otherwise: (provinces) => `Figures of ${provinces} are of other levels or periods than chosen.`,
		missing: (provinces, n) => `${provinces} ${n > 1 ? 'have' : 'has'} no such figure in the sources held.`,
		limit: (n) => `At most ${count(n, 'indicator')} at a time: remove one before adding another.`,
		atLeastOne: 'Keep at least one choice here.',
		rows: (n) => count(n, 'figure'),
		results: 'Results'
	},
	classes: {
		any: '',
		span: (months) => spanNames[months] ?? `figures over ${months} months`,
		toMonth: (month) => {
			if (month === 12) return 'cumulative, whole year';
			return month === 1 ? 'cumulative, January' : `cumulative, January to ${monthNames[month - 1]}`;
		},
		single: 'a period of its own, not comparable with any other',
		field: (of) => `places among ${of} provinces and cities`,
		fields:
			'Places among the 34 provinces and cities of today (merged on 1 July 2025) and among the 63 before never share an axis.',
		why: 'Counts over a period are set side by side only where the periods are equally long; totals since January are compared only at the same month. Each length of period therefore has its own chart.',
		alone: (province) => `Only ${province} has figures for this chart, so there is nothing to compare yet.`
	},
	chart: {
		source: 'Source',
		unit: 'Unit',
		axisFrom: (value) => `axis starts at ${value}`,
		rankAxis: 'Rank: higher up is better',
		asTable: 'Show the figures of this chart as a table',
		keyboard: 'Use the arrow keys to move between points, and Enter to open the place where the figure appears.',
		point: (n, of) => `point ${n} of ${of}`,
		differentPeriods: 'The figures are of different periods.',
		levels: (scopes) => `by level: ${scopes}`
	},
	findings: {
		onlyOne: (name, province, value, scope, period) => `${name}: ${province} ${value}${scope}, ${period}`,
		levels: (name, province, high, highScope, low, lowScope, period) =>
			`${name}, ${province}: highest at ${highScope} (${high}), lowest at ${lowScope} (${low}), ${period}`,
		highest: (name, scope, of, high, low) =>
			`${name}${scope}: ${high.province} is highest of ${of} provinces at ${high.value} (${high.period}), ${low.province} lowest at ${low.value} (${low.period})`,
		rank: (name, scope, of, first, last) =>
			`${name}${scope}: ${first.province} ranks highest of ${of} provinces, ${first.value} (${first.period}); ${last.province} lowest, ${last.value} (${last.period})`,
		equal: (name, scope, provinces, value) => `${name}${scope}: ${value} in ${provinces} alike`,
		widest: (name, scope, high, low) =>
			`${name}, ${scope}, where the gap is widest: ${high.province} ${high.value} (${high.period}), ${low.province} ${low.value} (${low.period})`,
		coded: (name, stands) =>
			`${name}: ${stands.map((stand) => `${stand.province} “${stand.value}” (${stand.period})`).join('; ')}`,
		side: (name, stands) => `${name}: ${stands.map((stand) => `${stand.province} ${standInTime(stand)}`).join('; ')}`,
		// Set off by a comma: "at" would suit "district level" but not "customs" or "Provincial People’s Committee".
		unordered: {
			'periods-differ': '; not ranked: different periods',
			few: '; not ranked: fewer than three provinces',
			uncertain: '; not ranked: one of the figures is uncertain'
		},
		at: (scope) => `, ${scope}`,
		of: (n, total) => `${n} of ${count(total, 'province')} with figures`
	},
	trend: {
		title: 'Trends over time',
		lead: 'Two points are joined only where their periods are adjacent and equally long; a gap is a period without a figure.',
		from: 'Earlier period',
		against: 'Compared with',
		previous: 'Previous period',
		lastYear: 'Same period a year earlier',
		noEarlier: 'no earlier figure',
		since: (period) => `compared with ${period}`,
		fromZero: 'from 0, so no percentage',
		better: 'better',
		worse: 'worse',
		onePoint: 'Only one period so far: not yet a trend.',
		break2025: 'Mergers of 1 July 2025',
		places: (name, stands) => `${name}, ${stands[0]?.province ?? ''}: ${stands.map(standInTime).join(', ')}`,
		finding: (name, province, direction, from, fromPeriod, to, toPeriod) =>
			direction === 'same'
				? `${name}, ${province}: unchanged at ${to} (${fromPeriod} and ${toPeriod})`
				: `${name}, ${province}: ${direction} from ${from} (${fromPeriod}) to ${to} (${toPeriod})`
	},
	indicator: {
		index: 'List of indicators',
		indexLead: (n) =>
			`${count(n, 'indicator')} with figures, by reform area. Beside each: the provinces that have it and the number of figures.`,
		latest: 'Latest figure for each province',
		all: 'Every figure and its place in the sources',
		allLead: 'The same fact may be stated in several places; the figure used in the charts is marked.',
		about: 'About this indicator',
		measure: {
			flow: 'Counted over the reporting period',
			stock: 'Number at one date',
			ytd: 'Cumulative since the start of the year',
			cumulative: 'Cumulative since the start of the programme',
			rate: 'Rate',
			score: 'Score',
			rank: 'Rank (a small number is high)',
			coded: 'Coded answer'
		},
		direction: {
			higher: 'Higher is better',
			lower: 'Lower is better',
			neutral: 'Neither high nor low counts as better'
		},
		kind: 'How it is counted',
		judged: 'Assessment',
		numerator: 'Numerator',
		denominator: 'Denominator',
		parts: 'Made up of',
		children: 'Detailed indicators',
		partOf: 'Part of',
		compare: 'Compare provinces on this indicator',
		trend: 'See the trend'
	},
	province: {
		index: 'Province profiles',
		title: (name) => `${name}: latest figures on administrative reform`,
		lead: (figures, indicators, documents) =>
			`${count(figures, 'latest figure')} on ${count(indicators, 'indicator')}, from ${documents}.`,
		boundary: (name, successor) =>
			`On 1 July 2025 ${name} was merged into ${successor}. The figures here are those of the province before the merger and do not continue into the new province.`,
		documents: 'Documents of the province',
		inArea: (n) => count(n, 'figure')
	},
	document: {
		index: 'Source documents',
		lead: (n) =>
			`${count(n, 'figure')} in the order of the document. “Line” is the line in the text version from which the figures were read.`,
		kind: { report: 'Report', plan: 'Plan', press: 'Press or portal page' },
		issued: 'Issued',
		unknownDate: 'date not legible',
		period: 'Reporting period',
		count: (n) => count(n, 'figure'),
		place: 'Place in the document'
	},
	download: {
		button: 'Download figures',
		done: (rows) => `${count(rows, 'row')} downloaded.`,
		needsScript: 'Downloading needs JavaScript; the table below can be copied directly.'
	},
	share: {
		button: 'Share',
		done: 'Link to exactly this view copied.',
		failed: 'The browser does not allow copying; please copy the link here:'
	},
	engine: {
		loading: 'Loading the calculation engine',
		progress: (loaded, total) => `${loaded} / ${total} MB`,
		loadingData: 'Loading the figures…',
		cancel: 'Stop loading',
		retry: 'Try again',
		cancelled: 'Loading stopped. The page still shows the initial choices.',
		failed: {
			'no-wasm':
				'This browser cannot run the calculation engine (WebAssembly is missing), so the choices cannot be changed. The charts, the tables and the other pages can still be read.',
			network: `The figures or the calculation engine could not be loaded (connection lost or file missing), so the new choices have not been applied. ${kept}.`,
			data: `A data file is missing or damaged, so the new choices have not been applied. ${kept}.`,
			renewed: renewedWords.en.renewed,
			memory:
				'There is not enough memory on this device for the query engine, so the new selection is not applied. Chart and table still show the one before; close other tabs and apps and try again, the engine need not be downloaded anew.',
			'too-much': `These choices need more figures than a browser can hold; choose fewer indicators, or levels. ${kept}.`,
			timeout: `The calculation took too long and was stopped. ${kept}; please try again.`,
			crash: `The calculation engine stopped unexpectedly. ${kept}; please try again.`,
			query: `These choices could not be calculated. ${kept}.`
		},
		working: 'Calculating…',
		stop: 'Stop',
		littleMemory:
			'This device has little memory. To change the selection the page has to load the query engine (about 8 MB, taking about 400 MB of memory); the browser may have to close the page.',
		allow: 'Load the engine',
		decline: 'Do not load it',
		noScript:
			'JavaScript is switched off in this browser: below is the first selection of the page, though a link may ask for another; the filters cannot be changed.'
	},
	link: {
		level: (name) =>
			`This indicator has no figures at the default level and the link names none; the page shows the level that has them: ${name}.`,
		problem: (parameter, found) =>
			`Part of the link could not be used: ${parameter} = “${found}”. The page ignores it, and uses its default where nothing else was chosen.`,
		problems: (n, parts) =>
			`${n} parts of the link could not be used (${parts}). The page ignores them, and uses its defaults where nothing else was chosen.`
	},
	table: {
		boxed: (rows) => `The table has ${rows} rows and scrolls in its frame.`,
		whole: (rows) => `All ${rows} rows are shown.`,
		showWhole: 'Show the whole table'
	},
	error: {
		title: 'Page not found',
		text: 'The address may be mistyped or out of date. Every indicator, province and document can be reached from the home page.',
		home: 'Go to the home page'
	},
	audit: {
		title: 'The reports checked',
		lead: (n, mismatches) =>
			`${n} checks hold the reports against themselves: rates worked out again, parts added up, text set against form. ${mismatches} do not add up.`,
		home: 'Where a report does not agree with itself',
		homeLead:
			'Each line says what is printed and what follows; the report may have counted in a way it does not state.',
		all: 'See every check',
		inDocument: 'Checks of this document',
		verdicts: {
			mismatch: 'Do not add up',
			unchecked: 'Could not be checked',
			rounding: 'Agree after rounding',
			pass: 'Agree'
		},
		explain: {
			mismatch: 'What is printed differs from what follows by more than rounding.',
			unchecked: 'A figure is missing, is an estimate, or has another scope.',
			rounding: 'The difference lies within the rounding of the last digit.',
			pass: 'What is printed equals what follows.'
		},
		kinds: {
			rate: 'Rate against numerator and denominator',
			sum: 'Total against parts',
			scopes: 'Total against levels or bodies',
			shares: 'Shares added up',
			between: 'Total rate between the rates of its parts',
			implied: 'Denominators implied by the parts',
			change: 'Change in number against change in per cent',
			identity: 'Figures that follow from each other',
			limit: 'A figure that cannot exceed another',
			'prose-form': 'Text against form',
			conflict: 'The same fact in two places',
			slip: 'Unit slipped against other periods'
		}
	},
	words: { year: 'Year', none: 'none', and: 'and', all: 'all', asOf: (date) => `as at ${date}`, section: 'section' }
};
