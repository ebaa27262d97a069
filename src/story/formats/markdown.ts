import { parseDay } from "../day.ts";
import { joinLeftOut } from "../left-out.ts";
import { type Manifest, readProperties } from "../manifest.ts";
import { compose, type MarkupBlock } from "../structure/compose.ts";
import type { Draft, DraftChapter } from "../structure/draft.ts";
import { readHeading } from "../structure/headings/headings.ts";
import { headsPart } from "../structure/unmarked-headings.ts";
import { readBlocks } from "./markdown-blocks.ts";
import { withoutComments } from "./markdown-comments.ts";
import { readFront } from "./markdown-front.ts";

export type Markdown = {
	readonly draft: Draft;
	/** What the front matter says, in the keys of a manifest. */
	readonly front: Manifest;
	/** The note's place among the others of its folder, where a property says so. */
	readonly order?: number | undefined;
};

/**
 * Reads Markdown, as Obsidian, Logseq, Notion, Hugo, MkDocs and Pandoc write it, too. Its front matter may use a manifest's keys.
 *
 * @param text With `\n` line ends.
 * @param path Named in messages.
 * @param inFolder It is a file of a folder: one chapter, unless its headings are those of chapters.
 * @throws UserError if the front matter holds aliases within aliases.
 */
export function readMarkdown(text: string, path: string, inFolder = false): Markdown {
	const { front, body, order, leftOut, warnings } = readFront(text, path);
	const { text: shown, hidden } = withoutComments(body);
	const read = readBlocks(shown);
	const { title, author, published } = { ...propertiesOf(read.properties), ...front };
	const blocks = inFolder ? withoutSections(read.blocks) : read.blocks;
	const composed = withFirstChapter(
		compose(blocks, { title, hasChapters: front.chapters?.length !== 0 }),
		title === undefined && front.chapters?.length !== 0 ? blocks : [],
	);
	return {
		front,
		order,
		draft: {
			text: composed.text,
			title: composed.title,
			author,
			published,
			dateline: datelineOf(blocks),
			chapters: composed.chapters,
			paragraphs: composed.paragraphs,
			notes: [{ note: "read-as", form: "markdown" }],
			leftOut: joinLeftOut([leftOut, hidden, read.leftOut, composed.leftOut]),
			warnings,
		},
	};
}

/** What a page says of itself below its title, as Notion writes it, is seldom all that its words mean: only what can be used is. */
function propertiesOf(properties: ReadonlyMap<string, string>): Manifest {
	const [title, author, date = ""] = ["title", "author", "date"].map((name) => properties.get(name));
	return readProperties({ title: title || undefined, author: author || undefined, published: parseDay(date) }).manifest;
}

type Composed = Pick<Draft, "text" | "title" | "chapters" | "paragraphs" | "leftOut">;

/**
 * The first "#" heading is the title, unless it is a chapter like those after it: then the title is the file's name. This alone hangs on
 * what follows; what is a chapter, and its number, does not.
 */
function withFirstChapter(composed: Composed, blocks: readonly MarkupBlock[]): Composed {
	const first = blocks.findIndex(({ level }) => level !== undefined);
	const [title, next] = [blocks[first], blocks[first + 1]];
	const isTitle = title?.level === 1 && composed.title === title.text && next !== undefined && next.level !== 1;
	if (!isTitle) return composed;
	const holdsSections = sectionsBelow(blocks, first);
	const later = blocks.flatMap(({ level }, at) => (level === 1 && at > first ? [at] : []));
	if (!later.some((at) => !holdsSections || sectionsBelow(blocks, at))) return composed;
	const start = startOf(blocks, first);
	const end = startOf(blocks, later[0] as number);
	const [opening] = composed.paragraphs;
	const chapters = composed.chapters.map((chapter): DraftChapter => {
		return chapter.start < end ? { ...chapter, title: `${title.text}: ${chapter.title}` } : chapter;
	});
	const hasText = opening !== undefined && chapters.every((chapter) => chapter.start > opening.start);
	return { ...composed, title: undefined, chapters: hasText ? [{ start, title: title.text }, ...chapters] : chapters };
}

/** Whether headings below a "#" heading come before the next one. */
function sectionsBelow(blocks: readonly MarkupBlock[], at: number): boolean {
	const next = blocks.slice(at + 1).find(({ level }) => level !== undefined);
	return next?.level !== undefined && next.level > 1;
}

/** Where a block begins in the text that is made of all. */
function startOf(blocks: readonly MarkupBlock[], end: number): number {
	return blocks.slice(0, end).reduce((sum, { text }) => sum + text.length + 2, 0);
}

/** Headings between the paragraphs of one chapter stay in the text and open none; those that are called chapters do, and all of a part. */
function withoutSections(blocks: readonly MarkupBlock[]): readonly MarkupBlock[] {
	let isPart = false;
	return blocks.map((block) => {
		if (block.level === undefined) return block;
		const heading = readHeading(block.text);
		if (block.level === 1) isPart = headsPart(heading?.kind);
		const opens = block.level === 1 || isPart || (heading !== undefined && OPENING.has(heading.kind));
		return opens ? block : { text: block.text, isFurniture: "section-headings" };
	});
}

const OPENING: ReadonlySet<string> = new Set(["part", "act", "scene", "chapter", "counted", "named", "numeral"]);

/** A date alone on a line near the beginning is a report's. */
function datelineOf(blocks: readonly MarkupBlock[]): Draft["dateline"] {
	for (const { text, isFurniture } of blocks.slice(0, 5)) {
		const day = isFurniture === true ? parseDay(text) : undefined;
		if (day !== undefined) return { day };
	}
	return undefined;
}
