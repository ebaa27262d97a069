import type { Span } from "../../story/span.ts";
import type { Paragraph } from "../../story/story.ts";
import { type MarkStyle, type Pair, pairsIn } from "./mark-pairs.ts";

/** Words between quotation marks, without the marks, in one paragraph. */
export type Stretch = Span & {
	/** Index into the paragraphs given. */
	readonly paragraph: number;
	/** The offset of the opening mark; `start` where dialogue opens with a dash or a name. */
	readonly open: number;
	/** The offset after the closing mark; the end of the words if there is none. */
	readonly close: number;
	/** Whether the speech runs on in the next paragraph, which reopens it or closes it. */
	readonly continues: boolean;
};

/** Paragraphs in which the mark that closes a speech is looked for, where none of them opens one. */
const LONGEST_OPEN = 6;
/** Paragraphs in a row that open with marks of the other sort before they count as another hand's. */
const OTHER_HAND = 4;
const OPENS_DOUBLE = /^(?:["“„«»＂❝〝「『‹›‚]|``|''|‘‘)/u;
const OPENS_SINGLE = /^['‘`´＇][\p{L}\d…—]/u;

/**
 * Stretches of quoted words, sorted by start, paragraph by paragraph.
 *
 * Every paragraph starts outside a quotation, so one missing mark spoils one paragraph at most; only a paragraph that closes a speech
 * it did not open takes up the one before.
 */
export function findStretches(text: string, paragraphs: readonly Paragraph[]): Stretch[] {
	const styles = stylesOf(text, paragraphs);
	const found: Stretch[] = [];
	/** Paragraphs since a speech was left open, which may be its own. */
	let open: Stretch[] = [];
	paragraphs.forEach((paragraph, index) => {
		const style = styles[index] as MarkStyle;
		const words = text.slice(paragraph.start, paragraph.end);
		const { pairs, marked, closesOther } = pairsIn(words, style);
		if (open.length > 0 && closesOther !== undefined) {
			found.pop();
			found.push(...open.map((stretch) => ({ ...stretch, continues: true })));
			const { at, length } = closesOther;
			found.push(
				...stretchOf(paragraph, index, words, {
					open: 0,
					openLength: 0,
					inner: at,
					close: at + length,
					unclosed: false,
				}),
			);
		}
		if (open.length > 0 && !marked && open.length < LONGEST_OPEN) {
			const whole = { open: 0, openLength: 0, inner: words.length, close: words.length, unclosed: false };
			open.push(...stretchOf(paragraph, index, words, whole));
			return;
		}
		open = [];
		for (const pair of pairs) {
			const continues = pair.unclosed && opensWithMark(text, paragraphs[index + 1], style);
			const stretch = stretchOf(paragraph, index, words, pair).map((one) => ({ ...one, continues }));
			found.push(...stretch);
			if (pair.unclosed && !continues) open = stretch;
		}
	});
	return found;
}

function stretchOf(paragraph: Paragraph, index: number, words: string, pair: Pair): Stretch[] {
	const { start, end } = trimmed(words, pair.open + pair.openLength, pair.inner);
	if (start >= end) return [];
	return [
		{
			start: paragraph.start + start,
			end: paragraph.start + end,
			paragraph: index,
			open: paragraph.start + pair.open,
			close: paragraph.start + pair.close,
			continues: false,
		},
	];
}

/** The sort of marks of each paragraph: the story's, but for a run of paragraphs by another hand. */
function stylesOf(text: string, paragraphs: readonly Paragraph[]): MarkStyle[] {
	const usual = markStyle(text, paragraphs);
	const styles = paragraphs.map(() => usual);
	let run: number[] = [];
	const endRun = () => {
		if (run.length >= OTHER_HAND)
			styles.fill(usual === "double" ? "single" : "double", run[0], (run.at(-1) as number) + 1);
		run = [];
	};
	paragraphs.forEach(({ start }, index) => {
		const style = openingStyle(text.slice(start, start + 2));
		if (style === usual) endRun();
		else if (style !== undefined) run.push(index);
	});
	endRun();
	return styles;
}

function openingStyle(opening: string): MarkStyle | undefined {
	if (OPENS_DOUBLE.test(opening)) return "double";
	return OPENS_SINGLE.test(opening) ? "single" : undefined;
}

/** Single marks count as speech marks only where they open more paragraphs than double ones, or, failing dialogue, more words (British novels). */
export function markStyle(text: string, paragraphs: readonly Paragraph[]): MarkStyle {
	let doubles = 0;
	let singles = 0;
	for (const { start } of paragraphs) {
		const style = openingStyle(text.slice(start, start + 2));
		if (style === "double") doubles++;
		else if (style === "single") singles++;
	}
	if (doubles + singles < 5) {
		doubles = (text.match(/["“„«»＂❝〝「『‹‚]|``|‘‘/gu) ?? []).length / 2;
		singles = (text.match(/(?:^|[\s—(–])['‘`´＇](?=[\p{Lu}…])/gmu) ?? []).length;
	}
	return singles > doubles ? "single" : "double";
}

function trimmed(words: string, start: number, end: number): Span {
	let from = start;
	let to = end;
	while (from < to && /\s/u.test(words[from] as string)) from++;
	while (to > from && /\s/u.test(words[to - 1] as string)) to--;
	return { start: from, end: to };
}

function opensWithMark(text: string, next: Paragraph | undefined, style: MarkStyle): boolean {
	if (next === undefined) return false;
	const first = text.slice(next.start, next.start + 2);
	return style === "double" ? OPENS_DOUBLE.test(first) : /^['‘"“`´＇]/u.test(first);
}
