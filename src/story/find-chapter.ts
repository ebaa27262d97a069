import { type ChapterLabel, isKindWord, type LabelStep, readLabel, readTypedLabel } from "./chapter-label.ts";
import { comparableTitle } from "./structure/comparable-title.ts";

/** A chapter as far as its heading. */
export type Headed = { readonly number: number; readonly title?: string | undefined };

/** Longest label that is shown beside an address: it has to be read on a phone. */
const LONGEST_SHOWN = 40;

/** Longer words are no title. */
const LONGEST_TITLE = 300;

/** Kinds by which a bare number can be meant: "VII" is chapter 7, and so is "chapter 7" where the heading is "VII". */
const COUNTS_CHAPTERS: ReadonlySet<string> = new Set(["", "chapter"]);

/** What the book itself calls the chapter, where that is not what its place in the story says anyway. */
export function labelBeside({ number, title }: Headed): string | undefined {
	const label = readLabel(title);
	if (label === undefined || (saysPlace(label, number) && label.steps.length === 1)) return undefined;
	const { printed } = label;
	return printed.length <= LONGEST_SHOWN ? printed : `${printed.slice(0, LONGEST_SHOWN - 1)}…`;
}

function saysPlace({ steps }: ChapterLabel, place: number): boolean {
	const last = steps.at(-1) as LabelStep;
	return last.number === place && COUNTS_CHAPTERS.has(last.kind);
}

/**
 * The chapters that words name as the book itself does: by a label ("VII", "chapter 7", "Session 7", "Book Two, 3", "act 1
 * scene 2", "Prologue") or by the whole title. Several, where the book says it several times; a part stands for its chapters.
 *
 * @returns their places in the story, in order.
 */
export function chaptersNamed(chapters: readonly Headed[], typed: string): readonly number[] {
	const words = plainWords(typed);
	const asked = readTypedLabel(typed);
	// "The Whale" for "CHAPTER IV. The Whale", but never "chapter" for each of them.
	const isTitled = (title: string): boolean =>
		plainWords(title) === words || (asked === undefined && !isKindWord(words) && comparableTitle(title) === words);
	const titled = new Set(
		chapters.flatMap(({ number, title }) => (words !== "" && title !== undefined && isTitled(title) ? [number] : [])),
	);
	if (asked === undefined) return [...titled];
	const labelled = labelsOf(chapters);
	for (const fits of WAYS) {
		// "CANTO FIRST" may head the notes on it, too: whichever comes first, both are called so.
		const found = labelled.filter(({ number, steps }) => titled.has(number) || fits(asked, steps));
		if (found.length > 0) return found.map(({ number }) => number);
	}
	return [...titled];
}

type Labelled = { readonly number: number; readonly steps: ChapterLabel["steps"] };

/** Of ten thousand chapters, each offered while somebody types, the labels are read once. */
const LABELS = new WeakMap<readonly Headed[], readonly Labelled[]>();

function labelsOf(chapters: readonly Headed[]): readonly Labelled[] {
	const known = LABELS.get(chapters);
	if (known !== undefined) return known;
	const labelled = chapters.flatMap(({ number, title }) => {
		const label = readLabel(title);
		return label === undefined ? [] : [{ number, steps: label.steps }];
	});
	LABELS.set(chapters, labelled);
	return labelled;
}

function plainWords(words: string): string {
	return words.length > LONGEST_TITLE
		? ""
		: words
				.toLowerCase()
				.replace(/[^\p{L}\p{N}]+/gu, " ")
				.trim();
}

/** The chapters by their own number, whatever the part they stand in: under 7 those headed "CHAPTER VII" or "VII". */
export function countedChapters(chapters: readonly Headed[]): ReadonlyMap<number, readonly number[]> {
	const counted = new Map<number, number[]>();
	for (const { number, steps } of labelsOf(chapters)) {
		const last = steps.at(-1);
		if (last?.number === undefined || !COUNTS_CHAPTERS.has(last.kind)) continue;
		const known = counted.get(last.number);
		if (known === undefined) counted.set(last.number, [number]);
		else known.push(number);
	}
	return counted;
}

type Steps = ChapterLabel["steps"];

/** The strictest that fits any chapter counts. */
const WAYS: readonly ((asked: Steps, steps: Steps) => boolean)[] = [
	(asked, steps) => endsWith(asked, steps, isSame),
	(asked, steps) => endsWith(asked, steps, isAlike),
	// A part stands for all of its chapters.
	(asked, steps) => isWithin(asked, steps.slice(0, -1), isSame),
];

type Compare = (asked: LabelStep, step: LabelStep) => boolean;

function isSame(asked: LabelStep, step: LabelStep): boolean {
	return asked.kind === step.kind && asked.number === step.number;
}

function isAlike(asked: LabelStep, step: LabelStep): boolean {
	// "Interlude" where there are several with numbers.
	if (asked.number === undefined) return asked.kind === step.kind;
	if (asked.number !== step.number) return false;
	return asked.kind === step.kind || asked.kind === "" || (asked.kind === "chapter" && step.kind === "");
}

/** Whether the last step is the one asked for, and those asked for above it stand above it in their order. */
function endsWith(asked: Steps, steps: Steps, compare: Compare): boolean {
	const [last, own] = [asked.at(-1), steps.at(-1)];
	if (last === undefined || own === undefined || !compare(last, own)) return false;
	return isWithin(asked.slice(0, -1), steps.slice(0, -1), compare);
}

function isWithin(asked: readonly LabelStep[], steps: readonly LabelStep[], compare: Compare): boolean {
	let at = 0;
	for (const step of steps) {
		const next = asked[at];
		if (next !== undefined && compare(next, step)) at++;
	}
	return at === asked.length;
}
