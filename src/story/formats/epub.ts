import { UserError } from "../../errors.ts";
import { wordSet } from "../../language/lists/word-set.ts";
import { joinLeftOut, type LeftOut, tallyLeftOut } from "../left-out.ts";
import { compose, type MarkupBlock } from "../structure/compose.ts";
import type { Draft } from "../structure/draft.ts";
import { normalizeLineEnds } from "./decode-text.ts";
import {
	type NavigationPoint,
	type PackageDocument,
	readEncryption,
	readNavigation,
	readNcx,
	readPackage,
	readRootFile,
} from "./epub-package.ts";
import { readHtmlBlocks } from "./html/html-blocks.ts";
import { type Archive, openArchive } from "./zip.ts";

/**
 * Reads an EPUB 2 or 3: its documents in reading order, chapters as its navigation names them.
 *
 * Scripts, styles, pictures and fonts are never unpacked.
 *
 * @param path Named in messages.
 * @throws UserError if it is damaged, too large or copy-protected.
 */
export function readEpub(bytes: Uint8Array, path: string): Draft {
	const archive = openArchive(bytes, path);
	const rootPath = readRootFile(textOf(archive, "META-INF/container.xml") ?? "");
	const packageText = rootPath === undefined ? undefined : textOf(archive, rootPath);
	if (rootPath === undefined || packageText === undefined) {
		throw new UserError(`${path} is an EPUB without its package document: it is damaged. Download or export it again.`);
	}
	const book = readPackage(packageText, rootPath);
	refuseProtected(archive, book, path);
	const points = navigationOf(archive, book);
	const { blocks, skipped } = blocksOf(archive, book, { points, path });
	const composed = compose(blocks, { title: book.title, hasChapters: true, onlyOpens: points.length > 1 });
	if (composed.paragraphs.length === 0) {
		throw new UserError(`${path} is an EPUB without text: its pages are pictures or drawings. Only text can be read.`);
	}
	return {
		text: composed.text,
		title: composed.title,
		author: book.author,
		published: book.published,
		language: book.language,
		source: book.publisher,
		rights: book.rights,
		chapters: composed.chapters,
		paragraphs: composed.paragraphs,
		notes: [{ note: "read-as-epub", chaptersFrom: points.length > 1 ? "navigation" : "headings" }],
		leftOut: joinLeftOut([skipped, composed.leftOut]),
	};
}

function textOf(archive: Archive, name: string): string | undefined {
	const bytes = archive.read(name);
	if (bytes === undefined) return undefined;
	const [first, second] = bytes;
	const encoding =
		first === 0xff && second === 0xfe ? "utf-16le" : first === 0xfe && second === 0xff ? "utf-16be" : "utf-8";
	return normalizeLineEnds(new TextDecoder(encoding).decode(bytes));
}

/** Obfuscated fonts are no obstacle; encrypted text is copy protection, which is not broken here. */
function refuseProtected(archive: Archive, book: PackageDocument, path: string): void {
	const encrypted = readEncryption(textOf(archive, "META-INF/encryption.xml") ?? "");
	const text = book.spine.find((item) => encrypted.has(item.path));
	if (text === undefined) return;
	throw new UserError(`${path} is copy-protected (DRM): its text is encrypted. Use an edition without protection.`);
}

function navigationOf(archive: Archive, book: PackageDocument): readonly NavigationPoint[] {
	const nav = book.navigationPath === undefined ? undefined : textOf(archive, book.navigationPath);
	const points = nav === undefined ? [] : readNavigation(nav, book.navigationPath as string);
	if (points.length > 0 || book.ncxPath === undefined) return points;
	return readNcx(textOf(archive, book.ncxPath) ?? "", book.ncxPath);
}

/** Parts of a book's front and back that are not its text, as `epub:type` and the guide call them. */
const NOT_TEXT = wordSet(
	"cover titlepage title-page halftitlepage copyright-page toc landmarks loi lot index colophon imprint seriespage frontispiece",
);

/** Below two levels the navigation lists sections, unless the levels above hold hardly anything (one part of an anthology). */
function deepestChapter(points: readonly NavigationPoint[]): number {
	let depth = 2;
	while (depth < 4 && points.filter((point) => point.depth <= depth).length < 4) depth++;
	return depth;
}

function blocksOf(
	archive: Archive,
	book: PackageDocument,
	{ points, path }: { points: readonly NavigationPoint[]; path: string },
): { blocks: MarkupBlock[]; skipped: readonly LeftOut[] } {
	const blocks: MarkupBlock[] = [];
	const skipped = tallyLeftOut();
	const around: (readonly LeftOut[])[] = [];
	const deepest = deepestChapter(points);
	const byPage = groupBy(
		points.filter((point) => point.depth <= deepest),
		(point) => point.path,
	);
	for (const item of book.spine) {
		if (item.path === book.navigationPath || !item.isLinear || NOT_TEXT.has(book.guide.get(item.path) ?? "")) continue;
		const html = textOf(archive, item.path);
		if (html === undefined) continue;
		const page = readHtmlBlocks(html, path);
		around.push(page.leftOut);
		const kind = [...page.types].find((type) => NOT_TEXT.has(type));
		if (kind !== undefined && page.blocks.length < 30) {
			skipped.add("title-pages", page.blocks.map(({ text }) => text).join(" "));
			continue;
		}
		for (const block of withOpenings(page.blocks, byPage.get(item.path) ?? [])) blocks.push(block);
	}
	return { blocks, skipped: joinLeftOut([skipped.list(), ...around]) };
}

function groupBy<T, K>(all: readonly T[], keyOf: (one: T) => K): Map<K, T[]> {
	const groups = new Map<K, T[]>();
	for (const one of all) {
		const group = groups.get(keyOf(one));
		if (group === undefined) groups.set(keyOf(one), [one]);
		else group.push(one);
	}
	return groups;
}

function withOpenings(
	blocks: ReturnType<typeof readHtmlBlocks>["blocks"],
	points: readonly NavigationPoint[],
): MarkupBlock[] {
	const read: MarkupBlock[] = [];
	const places = new Map(points.map((point, place) => [point, place]));
	const waiting = groupBy(points, ({ fragment }) => fragment);
	for (const [index, { text, level, anchors, isFurniture }] of blocks.entries()) {
		const names = index === 0 ? [undefined, ...anchors] : anchors;
		const reached = names.flatMap((name) => {
			const found = waiting.get(name) ?? [];
			waiting.delete(name);
			return found;
		});
		reached.sort((a, b) => (places.get(a) ?? 0) - (places.get(b) ?? 0));
		for (const point of reached) {
			// A point that the block itself does not name stands before it as a heading of its own, which has no text.
			if (point !== reached.at(-1)) read.push({ text: "", opens: { title: point.title, depth: point.depth } });
		}
		const last = reached.at(-1);
		read.push({
			text,
			level,
			isFurniture,
			opens: last === undefined ? undefined : { title: last.title, depth: last.depth },
		});
	}
	return read;
}
