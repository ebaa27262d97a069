import type { Span } from "../../story/span.ts";
import type { VisibleStory } from "../../story/visible-story.ts";
import { isStageDirection } from "./directions.ts";
import { isAskedOrAnswered, isOfSeveral } from "./label-names.ts";
import type { Label, Layout } from "./labels.ts";

/** A stretch of paragraphs that is a script, with its labels in order. */
export type ScriptPassage = { readonly layout: Layout; readonly labels: readonly Label[] };

/** What a stretch of labels must show to be a script. */
type Demands = {
	readonly turns: number;
	/** Paragraphs with a label among those that are no stage directions. */
	readonly labelled: number;
	/** Turns after which somebody else has the word. */
	readonly changes: number;
	/** Turns that ask, cry out, or say "I" or "you". */
	readonly spoken: number;
	/** Paragraphs without a label between two labels, at most. */
	readonly gap: number;
};

const DEMANDS: Readonly<Record<Layout, Demands>> = {
	stamp: { turns: 3, labelled: 0.3, changes: 0.1, spoken: 0, gap: 6 },
	colon: { turns: 6, labelled: 0.2, changes: 0.2, spoken: 0.3, gap: 12 },
	stop: { turns: 6, labelled: 0.4, changes: 0.5, spoken: 0.4, gap: 8 },
	line: { turns: 6, labelled: 0.25, changes: 0.5, spoken: 0.4, gap: 8 },
};
/** Turns whose label comes back, and turns whose label looks like a speaker's by its words, at least. */
const COMING_BACK = 0.6;
const LIKELY = 0.5;

/** In a long talk labels may be common words: "Wood.", "Time." */
const LONG = 20;
const SPOKEN = 0.6;
/** In a short one with stops, which prose has too, nearly every paragraph has a label. */
const LABELLED = 0.6;

/** The stretches of a story that are scripts, in order; they do not overlap. */
export function findPassages(
	story: VisibleStory,
	labels: ReadonlyMap<Layout, readonly Label[]>,
): readonly ScriptPassage[] {
	const found = [...labels].flatMap(([layout, all]) => passagesOf(story, layout, all));
	found.sort((a, b) => b.labels.length - a.labels.length);
	const taken = new Uint8Array(story.paragraphs.length);
	const kept = found.filter((passage) => {
		const [first, last] = [firstOf(passage), lastOf(passage)];
		if (taken.subarray(first, last + 1).includes(1)) return false;
		taken.fill(1, first, last + 1);
		return true;
	});
	return kept.sort((a, b) => firstOf(a) - firstOf(b));
}

function firstOf({ labels }: ScriptPassage): number {
	return labels[0]?.paragraph ?? 0;
}

function lastOf({ labels }: ScriptPassage): number {
	return labels.at(-1)?.paragraph ?? 0;
}

function passagesOf(story: VisibleStory, layout: Layout, labels: readonly Label[]): ScriptPassage[] {
	const counts = countKeys(labels);
	const likely = withSurnames(labels).filter(
		({ key, likeness, opens }) =>
			likeness > 0 && (layout === "stamp" || (opens && likeness === 2) || (counts.get(key) ?? 0) > 1),
	);
	return stretchesOf(likely, DEMANDS[layout].gap)
		.map((stretch) => (layout === "stamp" ? stretch : trimmed(stretch)))
		.filter((stretch) => isScript(story, layout, stretch))
		.map((stretch) => ({ layout, labels: stretch }));
}

/** Who is "Jane Doe" at first may be "Doe" from then on, though that is a common word. */
function withSurnames(labels: readonly Label[]): readonly Label[] {
	const surnames = new Set(
		labels.flatMap(({ key, likeness }) => (likeness === 2 && key.includes(" ") ? [key.split(" ").at(-1)] : [])),
	);
	return labels.map((label) => (label.likeness === 1 && surnames.has(label.key) ? { ...label, likeness: 2 } : label));
}

export function countKeys(labels: readonly Label[]): Map<string, number> {
	const counts = new Map<string, number>();
	for (const { key } of labels) counts.set(key, (counts.get(key) ?? 0) + 1);
	return counts;
}

function stretchesOf(labels: readonly Label[], gap: number): Label[][] {
	const stretches: Label[][] = [];
	for (const label of labels) {
		const current = stretches.at(-1);
		const last = current?.at(-1);
		if (current === undefined || last === undefined || label.paragraph - last.paragraph > gap + 1)
			stretches.push([label]);
		else current.push(label);
	}
	return stretches;
}

/** Without labels at either end that come once, if they do not adjoin: the prose around a script has its headings, too. */
function trimmed(labels: readonly Label[]): readonly Label[] {
	const counts = countKeys(labels);
	const comesBack = ({ key }: Label) => (counts.get(key) ?? 0) > 1;
	let [first, last] = [labels.findIndex(comesBack), labels.findLastIndex(comesBack)];
	if (first < 0) return [];
	while (adjoins(labels[first - 1], labels[first])) first--;
	while (adjoins(labels[last + 1], labels[last])) last++;
	return labels.slice(first, last + 1);
}

function adjoins(label: Label | undefined, other: Label | undefined): boolean {
	if (label?.likeness !== 2 || other === undefined) return false;
	return Math.abs(label.paragraph - other.paragraph) <= 2;
}

function isScript(story: VisibleStory, layout: Layout, labels: readonly Label[]): boolean {
	const demands = DEMANDS[layout];
	if (labels.length < demands.turns) return false;
	const counts = countKeys(labels);
	const back = labels.filter(({ key }) => (counts.get(key) ?? 0) > 1);
	const voices = new Set(back.flatMap(({ key }) => (isOfSeveral(key) ? [] : [key])));
	const isChat = layout === "stamp" && counts.size > 1 && back.length > 0;
	if (!isChat && (voices.size < 2 || back.length < COMING_BACK * labels.length || isList(voices))) return false;
	const changes = labels.filter(({ key }, index) => index > 0 && key !== labels[index - 1]?.key).length;
	if (changes < demands.changes * (labels.length - 1)) return false;
	const spoken = share(labels, (label) => speaks(story, label));
	const isLong = labels.length >= LONG && spoken >= SPOKEN && layout !== "stamp";
	if (spoken < demands.spoken) return false;
	if (share(labels, ({ likeness }) => likeness === 2) < (isLong ? LIKELY / 2 : LIKELY)) return false;
	const isShort = layout === "stop" && labels.length < LONG;
	return labelledShare(story, labels) >= (isShort ? LABELLED : demands.labelled);
}

/** "A.", "B.": letters that count on; questions and answers have both of theirs. */
function isList(voices: ReadonlySet<string>): boolean {
	const short = [...voices].filter((key) => key.length === 1);
	return short.length > 0 && !(voices.has("q") && voices.has("a")) && [...voices].some(isAskedOrAnswered);
}

function share(labels: readonly Label[], holds: (label: Label) => boolean): number {
	return labels.filter(holds).length / labels.length;
}

/** Characters of a turn that are looked at. */
const READ = 300;
/** What somebody says, by its words: "Where?", "I have", "Yes, sir". */
const SPEAKS =
	/[?!]|\b(?:I|I['’](?:m|ll|ve|d)|[Yy]ou|[Yy]our|[Mm]y|[Mm]e|[Ww]e|[Tt]hou|[Tt]hee|[Tt]hy|[Oo]h?|[Yy]es|[Nn]o|[Ss]ir|[Mm]adam)\b/u;

/** Whether the words after a label, or below it, are somebody's. */
function speaks({ text, paragraphs }: VisibleStory, { to, paragraph }: Label): boolean {
	const end = paragraphs[paragraph]?.end ?? to;
	const below = end - to < 5 ? paragraphs[paragraph + 1] : undefined;
	const from = below?.start ?? to;
	return SPEAKS.test(text.slice(from, Math.min(below?.end ?? end, from + READ)));
}

function labelledShare({ text, paragraphs }: VisibleStory, labels: readonly Label[]): number {
	const labelled = new Set(labels.map(({ paragraph }) => paragraph));
	const [first = 0, last = 0] = [labels[0]?.paragraph, labels.at(-1)?.paragraph];
	let others = 0;
	for (let at = first; at <= last; at++) {
		const { start, end } = paragraphs[at] as Span;
		if (!labelled.has(at) && !isStageDirection(text.slice(start, end), () => false)) others++;
	}
	return labelled.size / (labelled.size + others);
}
