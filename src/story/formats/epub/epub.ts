import { UserError } from "../../../errors.ts";
import { joinLeftOut } from "../../left-out.ts";
import { compose } from "../../structure/compose.ts";
import type { Draft } from "../../structure/draft.ts";
import { decodeText } from "../decode-text.ts";
import { fileMistake } from "../file-mistake.ts";
import { namesOf, type PartNames } from "../part-names.ts";
import { type Archive, openArchive } from "../zip.ts";
import { readEncryption, readRootFiles } from "./container.ts";
import { type NavigationPoint, readNavigation, readNcx } from "./navigation.ts";
import { frontPages, usefulPoints } from "./openings.ts";
import { type PackageDocument, readPackage } from "./package.ts";
import { readParts } from "./parts.ts";

/**
 * Reads an EPUB 2 or 3: its documents in reading order, chapters as its navigation names them, else as its headings do.
 *
 * Scripts, styles, pictures and fonts are never unpacked. A part that is missing or cannot be read is told; the others are read.
 *
 * @param path Named in messages.
 * @throws UserError if it is damaged, too large or copy-protected.
 */
export function readEpub(bytes: Uint8Array, path: string): Draft {
	const archive = openArchive(bytes, path);
	const names = namesOf(archive);
	const root = rootOf(archive, names);
	if (root === undefined) {
		throw fileMistake({ say: "epub-damaged", path });
	}
	const book = readPackage(textOf(archive, names, root), root);
	refuseProtected(textOf(archive, names, "META-INF/encryption.xml"), book, path);
	const navigation = navigationOf(archive, names, book);
	const points = usefulPoints(navigation);
	const fronts = frontPages(navigation);
	const { blocks, inline, warnings } = readParts(archive, { names, book, points, fronts, path });
	const composed = compose(blocks, {
		title: book.title,
		author: book.author,
		hasChapters: true,
		onlyOpens: points.length > 0,
	});
	if (composed.paragraphs.length === 0) {
		throw fileMistake({ say: "epub-without-text", path });
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
		notes: [{ note: "read-as-epub", chaptersFrom: points.length > 0 ? "navigation" : "headings" }],
		leftOut: joinLeftOut([composed.leftOut, inline]),
		warnings,
	};
}

/** A part's text, empty if there is none. */
function textOf(archive: Archive, names: PartNames, path: string): string {
	const name = names.find(path);
	const bytes = name === undefined ? undefined : archive.read(name);
	return bytes === undefined ? "" : decodeText(bytes, path, { markup: true }).text;
}

/** The package document: what the container names, else any there is. */
function rootOf(archive: Archive, names: PartNames): string | undefined {
	for (const path of readRootFiles(textOf(archive, names, "META-INF/container.xml"))) {
		const name = names.find(path);
		if (name !== undefined) return name;
	}
	return [...archive.names].filter((name) => /\.opf$/iu.test(name)).toSorted((a, b) => a.length - b.length)[0];
}

/** Obfuscated fonts are no obstacle; encrypted text is copy protection, which is not broken here. */
function refuseProtected(encryption: string, book: PackageDocument, path: string): void {
	const encrypted = readEncryption(encryption);
	const text = book.spine.find((item) => encrypted.has(item.path));
	if (text === undefined) return;
	throw fileMistake({ say: "copy-protected", path });
}

/** Where the navigation leads, by names of the archive's parts. One that cannot be read names nothing. */
function navigationOf(archive: Archive, names: PartNames, book: PackageDocument): readonly NavigationPoint[] {
	const found = [
		{ path: book.navigationPath, read: readNavigation },
		{ path: book.ncxPath, read: readNcx },
	];
	for (const { path, read } of found) {
		if (path === undefined) continue;
		try {
			const points = read(textOf(archive, names, path), path).flatMap((point) => {
				const name = names.find(point.path);
				return name === undefined ? [] : [{ ...point, path: name }];
			});
			if (points.length > 1) return points;
		} catch (error) {
			if (!(error instanceof UserError)) throw error;
		}
	}
	return [];
}
