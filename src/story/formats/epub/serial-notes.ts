import { anyOf, listed } from "../../../language/lists/word-set.ts";
import { readHeading } from "../../structure/headings/headings.ts";
import type { PageBlock } from "./page-state.ts";

/** Over a note or a summary that is not the story's: "Chapter Summary", "Author's Notes:", "A/N". */
const LABEL =
	/^(?:(?:chapter|work|story|series|book|author['’]?s?['’]?|opening|closing)\s+)?(?:(?:end\s*)?notes?|summary|a\/n)\s*:?$/iu;

/** Labels that are the author's for sure, wherever they stand. */
const SURE_LABEL = /^(?:a\/n|(?:chapter|work|story|author['’]?s?['’]?)\s+(?:(?:end\s*)?notes?|summary))\s*:?$/iu;

/** A paragraph that begins with its label: "A/N: Thanks for reading!", "Author's Note - …". */
const LABELLED = /^[*([_]*(?:a\/n|author['’]?s?['’]? notes?)\b\s*(?:[:：]|[-–—]\s)/iu;

/** What archives of fan fiction write into a book of theirs. */
const OF_ARCHIVE = [
	/^posted originally on the archive of our own at\b/iu,
	/^please (?:drop by|remember to) (?:the )?archive\b/iu,
	/^\(?see the end of the (?:chapter|work) for\b.{0,40}\bnotes\b/iu,
	/^\(?see the end of the (?:chapter|work)\b/iu,
	/^(?:exported|generated|downloaded) .{0,40}\b(?:fichub|fanficfare|webtoepub|fanfictiondownloader)\b/iu,
	/^(?:a note from|author['’]s note from) \S.{0,60}$/iu,
];

/** Names of fields of the page that describes a story from the web. */
const FIELD_NAMES = [
	...listed("category genre genres rating words chapter chapters published updated completed status fandom fandoms"),
	...listed("relationship relationships character characters pairing pairings warning warnings language source series"),
	...listed("stats packaged publisher collection collections reviews favs follows"),
	...["word count", "additional tags", "archive warning", "archive warnings", "story url", "story id"],
	...["author url", "original source"],
];
/** "Rating: M", "Words: 12,345". */
const FIELD = new RegExp(`(?:^|[\\s|])${anyOf(FIELD_NAMES)}\\s*:`, "giu");

/** Fields that only a page about a story from the web has. */
const SURE_FIELD =
	/^(?:words|chapters|published|updated|packaged|fandoms?|archive warnings?|story url|original source)/iu;

/** Different fields from which on a page describes the story and does not tell it. */
const FIELDS_OF_DESCRIPTION = 5;

/**
 * Tells what the author of a serial says to readers from what the story says: notes and summaries under their labels, the page
 * with tags and counts.
 */
export function withAuthorNotes(blocks: readonly PageBlock[]): readonly PageBlock[] {
	const notes = new Set<number>();
	for (let index = 0; index < lengthOfDescription(blocks); index++) notes.add(index);
	for (const [index, { text, level, aside }] of blocks.entries()) {
		if (notes.has(index) || aside !== undefined || text.length > LONGEST_LABELLED) continue;
		if (/^chapter text$/iu.test(text)) notes.add(index);
		else if (LABEL.test(text)) for (const at of labelled(blocks, index)) notes.add(at);
		else if (level === undefined && (LABELLED.test(text) || OF_ARCHIVE.some((pattern) => pattern.test(text))))
			notes.add(index);
	}
	if (notes.size === 0) return blocks;
	return blocks.map((block, index) => (notes.has(index) ? { ...block, aside: block.aside ?? "author-notes" } : block));
}

/** Characters of a note in one paragraph. */
const LONGEST_LABELLED = 6000;

/** Blocks in which a page describes the story. */
const DESCRIPTION = 80;

/** Characters after the last field that still belong to the description: a summary, a byline. */
const LONGEST_SUMMARY = 3000;

/** How many of the first blocks say what the story is: its tags, counts and dates. */
function lengthOfDescription(blocks: readonly PageBlock[]): number {
	const fields = new Set<string>();
	let length = 0;
	for (const [index, { text }] of blocks.slice(0, DESCRIPTION).entries()) {
		const found = Array.from(text.slice(0, LONGEST_LABELLED).matchAll(FIELD), ([field]) => field.trim().toLowerCase());
		for (const field of found) fields.add(field);
		if (found.length > 0) length = index + (text.endsWith(":") ? 2 : 1);
	}
	if (fields.size < FIELDS_OF_DESCRIPTION || ![...fields].some((field) => SURE_FIELD.test(field))) return 0;
	const rest = blocks.slice(length);
	const isWhole = rest.reduce((sum, { text }) => sum + text.length, 0) < LONGEST_SUMMARY;
	const tellsStory = rest.some(({ text, level }) => level !== undefined && readHeading(text) !== undefined);
	return isWhole && !tellsStory ? blocks.length : length;
}

/** Blocks in which the end of a note is looked for. */
const LONGEST_NOTE = 15;

/** A label with what is under it: a quotation, or all up to the next rule or heading. */
function labelled(blocks: readonly PageBlock[], label: number): readonly number[] {
	const first = blocks[label + 1];
	const { text, level } = blocks[label] as PageBlock;
	if (first === undefined) return SURE_LABEL.test(text) ? [label] : [];
	const found = [label];
	if (first.quotation > 0 && first.quotation !== blocks[label]?.quotation) {
		for (let at = label + 1; blocks[at]?.quotation === first.quotation; at++) found.push(at);
		return found;
	}
	if (!SURE_LABEL.test(text)) return [];
	for (let at = label + 1; at <= label + LONGEST_NOTE; at++) {
		const block = blocks[at];
		const isEnd = block === undefined ? tellsBefore(blocks, label) : isRule(block.text) || block.level !== undefined;
		if (isEnd) return found;
		if (block === undefined) break;
		found.push(at);
	}
	// Without an end in sight only what stands right below is a note.
	return level === undefined ? [label, label + 1] : [];
}

/** Whether the page tells something before a label: what is under it ends the page. */
function tellsBefore(blocks: readonly PageBlock[], label: number): boolean {
	return blocks.slice(0, label).some(({ level, aside }) => level === undefined && aside === undefined);
}

function isRule(text: string): boolean {
	return /^[\s*#~=_+•·.◊❦❧☙—–\-<>|/\\^]{1,40}$/u.test(text);
}
