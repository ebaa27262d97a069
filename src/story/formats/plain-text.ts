import { joinLeftOut, type LeftOut, tallyLeftOut } from "../left-out.ts";
import type { Manifest } from "../manifest.ts";
import type { Span } from "../span.ts";
import { type Block, splitBlocks } from "../structure/blocks.ts";
import type { Draft } from "../structure/draft.ts";
import { readFront, readTitlePage } from "../structure/front.ts";
import { furnitureIn } from "../structure/furniture.ts";
import { opening } from "../structure/opening.ts";
import { type Structure, structureOf } from "../structure/structure.ts";
import { joinBrokenWords } from "../text/line-hyphens.ts";
import { closeUp, withoutQuoteMarks } from "../text/line-spacing.ts";
import { joinPages } from "../text/page-breaks.ts";
import { unwrap } from "./gutenberg.ts";

/** @param text With `\n` line ends. */
export function readPlainText(given: string, manifest: Manifest = {}): Draft {
	const wrapping = unwrap(given);
	const even = evenBody(given, wrapping.body);
	const { text } = even;
	const blocks = splitBlocks(text, even.body);
	const ownHeading = ownHeadings(manifest.chapters);
	const first = opening(text, blocks, { ownHeading, title: wrapping.title });
	const front = first.hasHeading
		? readTitlePage(text, blocks.slice(0, first.titlePage), true)
		: readFront(text, blocks, ownHeading);
	const title = manifest.title ?? wrapping.title ?? front.title;
	const { listed, contents } = first;
	const body = blocks.filter((_, index) => index >= first.from && !(index >= listed.start && index < listed.end));
	const read =
		manifest.chapters?.length === 0
			? wholeStory(text, body)
			: structureOf(text, body, { contents, contentsEnd: blocks[listed.end]?.start, title, ownHeading });
	// Nothing but headings and short lines: then they are the text.
	const structure = read.paragraphs.length > 0 ? read : wholeStory(text, blocks);
	return {
		text: joinLines(joinBrokenWords(text, structure.paragraphs), structure.paragraphs),
		title: wrapping.title ?? front.title,
		author: wrapping.author ?? front.author,
		dateline: first.hasHeading || wrapping.title !== undefined ? undefined : front.dateline,
		language: wrapping.language,
		chapters: structure.chapters,
		paragraphs: structure.paragraphs.map(({ start, end }) => ({ start, end })),
		notes: [],
		leftOut: joinLeftOut([
			wrapping.leftOut,
			even.leftOut,
			leftOutBefore(front.leftOut),
			first.leftOut,
			structure.leftOut,
		]),
	};
}

/** A text whose lines are the story's own, one below the other, and where the story stands in it. */
type Even = { readonly text: string; readonly body: Span; readonly leftOut: readonly LeftOut[] };

/** Takes out of a story's body what pages, mails and typewriters put between its lines. */
function evenBody(given: string, { start, end }: Span): Even {
	const { text, leftOut } = joinPages(withoutQuoteMarks(given.slice(start, end)));
	const body = closeUp(text);
	return {
		text: given.slice(0, start) + body + given.slice(end),
		body: { start, end: start + body.length },
		leftOut,
	};
}

function wholeStory(text: string, blocks: readonly Block[]): Structure {
	const paragraphs = blocks.filter(({ start, end }) => furnitureIn(text.slice(start, end)) === undefined);
	return { chapters: [], paragraphs, leftOut: [] };
}

function ownHeadings(patterns: readonly string[] | undefined): ((line: string) => boolean) | undefined {
	if (patterns === undefined || patterns.length === 0) return undefined;
	const escaped = patterns.map((pattern) =>
		pattern
			.split("{number}")
			.map((words) => words.replace(/[.*+?^${}()|[\]\\]/gu, "\\$&"))
			.join("(?:\\d+|[ivxlcdm]+|[a-z]+(?:-[a-z]+)?)"),
	);
	const beginning = new RegExp(`^(?:${escaped.join("|")})(?![\\p{L}\\p{N}])`, "iu");
	return (line) => line.length <= 200 && beginning.test(line);
}

/** Hard line breaks within paragraphs become spaces, one for one: offsets do not move. */
function joinLines(text: string, paragraphs: readonly Span[]): string {
	const parts: string[] = [];
	let from = 0;
	for (const { start, end } of paragraphs) {
		const words = text.slice(start, end);
		if (!words.includes("\n")) continue;
		parts.push(text.slice(from, start), words.replaceAll("\n", " "));
		from = end;
	}
	parts.push(text.slice(from));
	return parts.join("");
}

function leftOutBefore(lines: readonly string[]): readonly LeftOut[] {
	const tally = tallyLeftOut();
	for (const line of lines) tally.add("before-first-paragraph", line);
	return tally.list();
}
