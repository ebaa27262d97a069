import { indexAt, type Span, spansWithin } from "../../story/span.ts";
import type { VisibleStory } from "../../story/visible-story.ts";
import { isStageDirection, spokenIn } from "./directions.ts";
import { labelKey } from "./label-names.ts";
import { findLabels, type Label, type Layout } from "./labels.ts";
import { countKeys, findPassages, type ScriptPassage } from "./passages.ts";
import { findPersons, type ListedPerson } from "./persons.ts";

/** What somebody says between their label and the next. */
export type Turn = {
	/** The words that name who speaks. */
	readonly label: Span;
	/** The label as it is compared. */
	readonly key: string;
	/** The place of its play, interview or chat among those of the story. */
	readonly passage: number;
	/** What is said, without stage directions; empty where only something is done. */
	readonly parts: readonly Span[];
};

/** What of a story is a script. */
export type Script = {
	readonly turns: readonly Turn[];
	/** The text of each turn from its label to the end of what is said; sorted, apart from each other. */
	readonly covers: readonly Span[];
	/** The list of persons of each passage. */
	readonly persons: readonly (readonly ListedPerson[])[];
};

/** The plays, interviews and chats of a story, told by the text itself; undefined where there is none. */
export function findScript(story: VisibleStory): Script | undefined {
	const labels = findLabels(story);
	const passages = findPassages(story, labels);
	if (passages.length === 0) return undefined;
	const read = passages.map((passage, at) => readPassage(story, passage, at, labels));
	return {
		turns: read.flatMap(({ turns }) => turns),
		covers: read.flatMap(({ covers }) => covers),
		persons: read.map(({ covers: [first] }, index) =>
			findPersons(story, { start: read[index - 1]?.covers.at(-1)?.end ?? 0, end: first?.start ?? 0 }),
		),
	};
}

function readPassage(
	story: VisibleStory,
	passage: ScriptPassage,
	at: number,
	all: ReadonlyMap<Layout, readonly Label[]>,
): { turns: Turn[]; covers: readonly Span[] } {
	const labels = completed(story, passage, all);
	const keys = new Set(labels.map(({ key }) => key));
	const ends = labels.map((label, index) => endOf(story, label, labels[index + 1]));
	const turns = labels.map(
		(label, index): Turn => ({
			label: { start: label.start, end: label.end },
			key: label.key,
			passage: at,
			parts: partsOf(story, label, ends[index] as number, (key) => keys.has(key)),
		}),
	);
	const covers = labels.map(({ from, to }, index) => ({
		start: from,
		end: Math.max(to, turns[index]?.parts.at(-1)?.end ?? to),
	}));
	return { turns: turns.filter(({ key }) => key !== ""), covers };
}

/** With the labels that are written otherwise, but name one who speaks here. */
function completed(
	story: VisibleStory,
	{ layout, labels }: ScriptPassage,
	all: ReadonlyMap<Layout, readonly Label[]>,
): readonly Label[] {
	const counts = countKeys(labels);
	const [first, last] = [(labels[0] as Label).paragraph, (labels.at(-1) as Label).paragraph];
	const found = new Map(labels.map((label) => [label.start, label]));
	for (const [other, candidates] of all) {
		if ((layout === "stamp") !== (other === "stamp")) continue;
		for (const label of labelsIn(candidates, first - 1, last + 1)) {
			const known = label.opens ? shortened(label, counts, story) : undefined;
			if (known !== undefined) found.set(known.start, known);
			else if (layout === "stamp" && label.key === "") found.set(label.start, label);
		}
	}
	return [...found.values()]
		.sort((a, b) => a.start - b.start || a.to - b.to)
		.filter((label, index, sorted) => index === 0 || label.from >= (sorted[index - 1] as Label).to);
}

/** Labels of the paragraphs from `first` to `last`, found by bisection. @param sorted By paragraph. */
function labelsIn(sorted: readonly Label[], first: number, last: number): readonly Label[] {
	const countBefore = (paragraph: number) => {
		let low = 0;
		let high = sorted.length;
		while (low < high) {
			const middle = (low + high) >> 1;
			if ((sorted[middle] as Label).paragraph < paragraph) low = middle + 1;
			else high = middle;
		}
		return low;
	};
	return sorted.slice(countBefore(first), countBefore(last + 1));
}

/** The label, if its words or the first of them name one who speaks: "ANN NO" of "ANN NO! Never." */
function shortened(label: Label, counts: ReadonlyMap<string, number>, { text }: VisibleStory): Label | undefined {
	if (counts.has(label.key)) return label;
	const names = label.key.split(/ and | & |, /u);
	if (names.length > 1 && names.every((name) => counts.has(name))) return label;
	if (label.layout !== "line") return undefined;
	const words = text.slice(label.start, label.end).split(" ");
	for (let size = words.length - 1; size > 0; size--) {
		const name = words.slice(0, size).join(" ");
		const key = labelKey(name);
		if (counts.has(key)) return { ...label, key, end: label.start + name.length, to: label.start + name.length };
	}
	return undefined;
}

/** Where a turn ends: at the next label, or with its chapter; the last one of a passage with its paragraph. */
function endOf({ paragraphs, chapters }: VisibleStory, label: Label, next: Label | undefined): number {
	const own = paragraphs[label.paragraph] as Span;
	const chapter = chapters[indexAt(chapters, own.start)]?.end ?? Number.POSITIVE_INFINITY;
	if (next !== undefined) return Math.min(next.from, Math.max(chapter, own.end));
	const below = label.to >= own.end ? paragraphs[label.paragraph + 1] : undefined;
	return below !== undefined && below.start < chapter ? below.end : own.end;
}

/** "“Very unlucky,” said he.": a tale goes on. */
const QUOTED = /^["“][^"”]{1,1000}["”]\s+\p{L}/u;

function partsOf(story: VisibleStory, label: Label, end: number, isSpeaker: (key: string) => boolean): readonly Span[] {
	const { text, paragraphs } = story;
	const parts: Span[] = [];
	for (const paragraph of spansWithin(paragraphs, { start: label.to, end })) {
		const span = { start: Math.max(paragraph.start, label.to), end: Math.min(paragraph.end, end) };
		if (span.start >= span.end) continue;
		const isWhole = span.start === paragraph.start;
		const words = text.slice(span.start, span.end);
		if (isWhole && parts.length > 0 && QUOTED.test(words)) break;
		if (isWhole && isStageDirection(words, isSpeaker)) continue;
		parts.push(...spokenIn(text, span, label.layout));
	}
	return parts;
}
