import { UserError } from "../../../errors.ts";
import { type LeftOut, tallyLeftOut } from "../../left-out.ts";
import type { ReadingWarning } from "../../reading-warning.ts";
import type { MarkupBlock } from "../../structure/compose.ts";
import { decodeText } from "../decode-text.ts";
import { fileProblem } from "../file-mistake.ts";
import type { PartNames } from "../part-names.ts";
import type { Archive } from "../zip.ts";
import type { NavigationPoint } from "./navigation.ts";
import { placeOpenings } from "./openings.ts";
import type { PackageDocument } from "./package.ts";
import { readPage } from "./page-blocks.ts";
import { kindOfPage, type PageOf, withContents, withoutLibrary, withTitleLines } from "./page-kinds.ts";
import type { BookPage, PageBlock } from "./page-state.ts";
import { withAuthorNotes } from "./serial-notes.ts";

export type BookParts = {
	readonly blocks: readonly MarkupBlock[];
	/** What was left out within lines. */
	readonly inline: readonly LeftOut[];
	readonly warnings: readonly ReadingWarning[];
};

type Found = {
	readonly names: PartNames;
	readonly book: PackageDocument;
	readonly points: readonly NavigationPoint[];
	/** What the navigation calls pages that are no chapters. */
	readonly fronts: ReadonlyMap<string, string>;
	/** Of the book, for messages. */
	readonly path: string;
};

/** Parts that may be unreadable: with more the book is damaged as a whole. */
const MOST_PROBLEMS = 50;

/**
 * Reads a book's pages in their order. What cannot be read is told, and the others are read.
 *
 * @throws UserError if hardly any can be read.
 */
export function readParts(archive: Archive, { names, book, points, fronts, path }: Found): BookParts {
	const blocks: MarkupBlock[] = [];
	const inline = tallyLeftOut();
	const warnings: ReadingWarning[] = [];
	const problems: UserError[] = [];
	const openings = placeOpenings(points, book.title);
	const pointed = new Set(points.map((point) => point.path));
	const notes = new Set<string>();
	const navigation = names.find(book.navigationPath ?? "");
	const guide = new Map([...book.guide].map(([part, type]) => [names.find(part) ?? part, type]));
	let isAfterEnd = false;
	for (const item of book.spine) {
		const name = names.find(item.path);
		if (name === undefined) {
			if (warnings.length < MOST_PROBLEMS) warnings.push({ warning: "missing-part", part: item.path });
			continue;
		}
		try {
			const page = readPart(archive, name, { path, notes, warnings });
			for (const { what, words } of page.inline) inline.add(what, words);
			const library = withoutLibrary(page.blocks, isAfterEnd);
			({ isAfterEnd } = library);
			const isBeside = name === navigation || (!item.isLinear && !pointed.has(name));
			const read = isBeside
				? besideText(library.blocks, name === navigation)
				: withAuthorNotes(
						withContents(withKind(library.blocks, { ...book, guide: guide.get(name), front: fronts.get(name) })),
					);
			for (const block of openings.place(name, { ...page, blocks: read })) blocks.push(block);
		} catch (error) {
			if (!(error instanceof UserError)) throw error;
			problems.push(error);
			if (problems.length > MOST_PROBLEMS) throw error;
			warnings.push({ warning: "unreadable-part", part: name, problem: fileProblem(error) });
		}
	}
	const [problem] = problems;
	if (problem !== undefined && !blocks.some(({ text }) => text !== "")) throw problem;
	return { blocks, inline: inline.list(), warnings };
}

function readPart(
	archive: Archive,
	name: string,
	{ path, notes, warnings }: { path: string; notes: Set<string>; warnings: ReadingWarning[] },
): BookPage {
	const { text, warnings: found } = decodeText(archive.read(name) ?? new Uint8Array(), `${path} (${name})`, {
		markup: true,
	});
	for (const warning of found) if (warnings.length < MOST_PROBLEMS) warnings.push(warning);
	return readPage(text, { path: name, fileName: path, notes });
}

/** What stands beside the text: the page of the navigation, parts to be shown only on demand. */
function besideText(blocks: readonly PageBlock[], isNavigation: boolean): readonly PageBlock[] {
	return blocks.map((block) => ({
		...block,
		aside: block.aside ?? (isNavigation ? "contents" : "notes-and-index"),
		isMarked: isNavigation || block.isMarked,
	}));
}

function withKind(blocks: readonly PageBlock[], of: PageOf): readonly PageBlock[] {
	const kind = kindOfPage(
		blocks.filter(({ aside }) => aside === undefined),
		of,
	);
	return kind === undefined
		? withTitleLines(blocks, of)
		: blocks.map((block) => ({ ...block, aside: block.aside ?? kind }));
}
