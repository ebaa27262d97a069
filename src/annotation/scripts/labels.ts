import type { Span } from "../../story/span.ts";
import type { VisibleStory } from "../../story/visible-story.ts";
import { labelKey, likeness, nickLikeness } from "./label-names.ts";
import {
	BARE_LABEL,
	CAPITAL_LABEL,
	CAPITALS_WITHIN,
	COLON_LABEL,
	NAME_WITHIN,
	OWN_LABEL,
	STAMP_AFTER,
	STAMP_BEFORE,
	STOP_LABEL,
} from "./label-patterns.ts";

/**
 * How labels stand before what is said.
 * - stamp: with the time of a chat's message, or in angle brackets
 * - colon: "MATT: Hello."
 * - stop: "Jack. Hello."
 * - line: on a line of their own, which may have been joined with the next one
 */
export type Layout = "stamp" | "colon" | "stop" | "line";

/** Words that may name who speaks next. The span is the name's. */
export type Label = Span & {
	readonly layout: Layout;
	/** As it is compared; "" where a message of a chat is nobody's. */
	readonly key: string;
	/** How far it looks like a speaker's by itself (`likeness`). */
	readonly likeness: 0 | 1 | 2;
	/** Where its marks and its time begin: speech before it ends here. */
	readonly from: number;
	/** Where what is said begins. */
	readonly to: number;
	readonly paragraph: number;
	/** Whether it opens its paragraph. */
	readonly opens: boolean;
};

/** All that may be labels, by layout, each in the order of the text. */
export function findLabels(story: VisibleStory): ReadonlyMap<Layout, readonly Label[]> {
	const labels = new Map<Layout, Label[]>([
		["stamp", []],
		["colon", []],
		["stop", []],
		["line", []],
	]);
	let after = 0;
	for (const [paragraph, { start, end }] of story.paragraphs.entries()) {
		const text = story.text.slice(start, end);
		for (const label of [...aboveParagraph(story, paragraph, after), ...labelsOf(text, start, paragraph)])
			labels.get(label.layout)?.push(label);
		after = end;
	}
	const colons = labels.get("colon") as Label[];
	labels.set(
		"colon",
		[...colons, ...namesWithin(story, colons)].sort((a, b) => a.start - b.start),
	);
	return labels;
}

/** Labels within paragraphs whose lines were joined: the longest name before a colon that opens other paragraphs. */
function namesWithin({ text, paragraphs }: VisibleStory, colons: readonly Label[]): readonly Label[] {
	const known = new Set(colons.flatMap(({ key, likeness: rank, opens }) => (opens && rank > 0 ? [key] : [])));
	if (known.size < 2) return [];
	const seen = new Set(colons.map(({ end }) => end));
	return paragraphs.flatMap(({ start, end }, paragraph) => {
		const words = text.slice(start, end);
		if (!words.includes(":")) return [];
		return [...words.matchAll(NAME_WITHIN)].flatMap((match): Label[] => {
			const names = match.groups?.["name"]?.split(" ") ?? [];
			const skipped = names.findIndex((_, at) => known.has(labelKey(names.slice(at).join(" "))));
			const to = start + match.index + match[0].length;
			if (skipped < 0 || seen.has(to - 1)) return [];
			const name = names.slice(skipped).join(" ");
			const from = to - 1 - name.length;
			const span = { start: from, end: to - 1, from, to };
			return [{ ...span, layout: "colon", key: labelKey(name), likeness: likeness(name), paragraph, opens: false }];
		});
	});
}

function labelsOf(text: string, start: number, paragraph: number): readonly Label[] {
	const toLabel = (layout: Layout, match: RegExpExecArray, name: string): Label => {
		const from = start + match.index;
		const at = from + match[0].indexOf(name);
		const to = from + match[0].length;
		const rank = likeness(name);
		return {
			start: at,
			end: at + name.length,
			layout,
			key: labelKey(name),
			likeness: rank,
			from,
			to,
			paragraph,
			opens: match.index === 0,
		};
	};
	const stamps = text.includes(":") || text.includes("<") ? stampsIn(text, start, paragraph) : [];
	if (stamps.length > 0) return stamps;
	const labels: Label[] = [];
	if (text.includes(":")) {
		const opening = COLON_LABEL.exec(text);
		if (opening?.groups?.["name"] !== undefined) labels.push(toLabel("colon", opening, opening.groups["name"]));
		for (const match of text.matchAll(CAPITALS_WITHIN)) {
			const name = match.groups?.["name"] as string;
			labels.push({ ...toLabel("colon", match, name), opens: false });
		}
		if (opening !== null) return labels;
	}
	const line = text.length <= LONGEST_LINE ? OWN_LABEL.exec(text) : null;
	const capitals = CAPITAL_LABEL.exec(text);
	const [likely] = [
		...named(line, (match, name) => toLabel("line", match, name)),
		...named(STOP_LABEL.exec(text), (match, name) => toLabel("stop", match, name)),
		...named(capitals, (match) => lineLabel(match, toLabel)),
	].filter((label) => label.likeness > 0);
	if (likely !== undefined) return [...labels, likely];
	const bare = named(BARE_LABEL.exec(text), (match, name) => toLabel("stop", match, name));
	return [...labels, ...bare.map((label) => ({ ...label, likeness: 0 as const }))];
}

function named(match: RegExpExecArray | null, toLabel: (match: RegExpExecArray, name: string) => Label): Label[] {
	const name = match?.groups?.["name"];
	return match === null || name === undefined ? [] : [toLabel(match, name)];
}

/** "JACK I have looked": the last letter begins what is said. */
function lineLabel(
	match: RegExpExecArray,
	toLabel: (layout: Layout, match: RegExpExecArray, name: string) => Label,
): Label {
	const name = match.groups?.["name"] as string;
	const bare = name.replace(/(?: [AIO])+$/u, "");
	const label = toLabel("line", match, bare);
	return bare === name ? label : { ...label, to: label.end };
}

/** Longer lines are no labels. */
const LONGEST_LINE = 100;

/** A label that was taken for a part of the heading above. */
function aboveParagraph({ text, paragraphs }: VisibleStory, paragraph: number, after: number): readonly Label[] {
	const { start } = paragraphs[paragraph] as Span;
	if (start - after < 5) return [];
	const from = Math.max(after, start - LONGEST_LINE);
	const above = text.slice(from, start).trimEnd();
	const line = above.slice(above.lastIndexOf("\n") + 1).trim();
	const match = line.length < 2 ? null : OWN_LABEL.exec(line);
	const name = match?.groups?.["name"];
	if (name === undefined) return [];
	const at = from + above.lastIndexOf("\n") + 1 + above.slice(above.lastIndexOf("\n") + 1).indexOf(name);
	const label = {
		start: at,
		end: at + name.length,
		layout: "line",
		key: labelKey(name),
		likeness: likeness(name),
	} as const;
	return [{ ...label, from: at, to: start, paragraph, opens: true }];
}

function stampsIn(text: string, start: number, paragraph: number): readonly Label[] {
	const labels: Label[] = [];
	const add = (name: string, rank: Label["likeness"], { from, at, to }: { from: number; at: number; to: number }) =>
		labels.push({
			start: start + at,
			end: start + at + name.length,
			layout: "stamp",
			key: labelKey(name),
			likeness: rank,
			from: start + from,
			to: start + to,
			paragraph,
			opens: from === 0,
		});
	for (const match of text.matchAll(STAMP_BEFORE)) {
		const { nick, name, plain, bare } = match.groups ?? {};
		const who = nick ?? name ?? plain ?? bare ?? "";
		const [from, to] = [match.index, match.index + match[0].length];
		// Nothing but a name stands between a time, or angle brackets, and a message.
		add(who, nickLikeness(who) > 0 ? 2 : 0, { from, at: from + match[0].lastIndexOf(who), to });
	}
	if (labels.length > 0) return labels;
	let end = 0;
	for (const match of text.matchAll(STAMP_AFTER)) {
		const before = text.slice(Math.max(end, match.index - LONGEST_NICK), match.index);
		const isWhole = end === 0 && match.index <= LONGEST_NICK;
		if (end === 0 && !isWhole) return [];
		const who = isWhole ? before.trim() : (LAST_NAME.exec(before)?.[0] ?? "");
		const at = match.index - before.length + before.lastIndexOf(who);
		end = match.index + match[0].length;
		if (who !== "") add(who, nickLikeness(who), { from: at, at, to: end });
	}
	return labels;
}

const LONGEST_NICK = 40;
/** The name at the end of words: capitalised, or one word. */
const LAST_NAME = /(?:(?<![^\s])\p{Lu}[^\s]{0,30}(?: \p{Lu}[^\s]{0,30}){0,2}|(?<![^\s])[^\s]{1,30})$/u;
