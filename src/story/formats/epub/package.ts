import { resolvePath } from "../part-names.ts";
import { attributeOf, parseXml } from "../xml.ts";
import { type BookMetadata, describeBook, type MetadataEntry } from "./metadata.ts";

export type SpineItem = { readonly path: string; readonly isLinear: boolean };

/** What an EPUB's package document says. Paths are as it writes them, from the archive's root. */
export type PackageDocument = BookMetadata & {
	/** Documents in reading order. */
	readonly spine: readonly SpineItem[];
	readonly navigationPath?: string | undefined;
	readonly ncxPath?: string | undefined;
	/** EPUB 2: path → what it is ("cover", "toc"). */
	readonly guide: ReadonlyMap<string, string>;
};

type Item = {
	readonly path: string;
	readonly type: string;
	readonly properties: string;
	/** What is shown where the item itself cannot be. */
	readonly fallback: string | undefined;
};

/** Characters of a piece of metadata that are read. */
const LONGEST = 2000;

export function readPackage(xml: string, packagePath: string): PackageDocument {
	const manifest = new Map<string, Item>();
	const refs: { id: string; isLinear: boolean }[] = [];
	const guide = new Map<string, string>();
	const metadata: MetadataEntry[] = [];
	let ncx: string | undefined;
	let entry: { name: string; attributes: Readonly<Record<string, string>>; words: string } | undefined;
	parseXml(xml, {
		open: (name, attributes) => {
			const { id = "", href = "", properties = "" } = attributes;
			if (METADATA.has(name)) entry = { name, attributes, words: "" };
			if (name === "item")
				manifest.set(id, {
					path: resolvePath(packagePath, href).path,
					type: attributes["media-type"] ?? "",
					properties,
					fallback: attributes["fallback"],
				});
			if (name === "spine") ncx = attributes["toc"];
			if (name === "itemref")
				refs.push({ id: attributes["idref"] ?? "", isLinear: attributes["linear"]?.toLowerCase() !== "no" });
			if (name === "reference") {
				const { path } = resolvePath(packagePath, href);
				if (!guide.has(path)) guide.set(path, (attributes["type"] ?? "").toLowerCase());
			}
		},
		text: (piece) => {
			if (entry !== undefined && entry.words.length < LONGEST) entry.words += piece;
		},
		close: (name) => {
			if (entry === undefined || name !== entry.name) return;
			const words = entry.words.replace(/\s+/gu, " ").trim();
			if (words !== "" && metadata.length < MOST_ENTRIES) metadata.push(entryOf(entry.name, entry.attributes, words));
			entry = undefined;
		},
	});
	const items = [...manifest.values()];
	return {
		...describeBook(metadata),
		spine: spineOf(refs.length > 0 ? refs : all(manifest), manifest, packagePath),
		navigationPath: items.find(({ properties }) => /(?:^|\s)nav(?:\s|$)/u.test(properties))?.path,
		ncxPath:
			manifest.get(ncx ?? "")?.path ??
			items.find(({ type, path }) => type === "application/x-dtbncx+xml" || /\.ncx$/iu.test(path))?.path,
		guide,
	};
}

const METADATA = new Set(["title", "creator", "language", "date", "publisher", "rights", "meta"]);

/** Pieces of metadata that are read. */
const MOST_ENTRIES = 500;

function entryOf(name: string, attributes: Readonly<Record<string, string>>, words: string): MetadataEntry {
	return {
		name: name === "meta" ? (attributes["property"] ?? "") : name,
		words,
		id: attributes["id"],
		refines: attributes["refines"]?.replace(/^#/u, ""),
		role: attributeOf(attributes, "role"),
		event: attributeOf(attributes, "event"),
	};
}

type Reference = { readonly id: string; readonly isLinear: boolean };

/** A book without a reading order is read in that of its list. */
function all(manifest: ReadonlyMap<string, Item>): readonly Reference[] {
	return [...manifest.keys()].map((id) => ({ id, isLinear: true }));
}

/**
 * Documents of text: what the package calls XHTML or is named so; some call a page a text or an octet stream. An id that the
 * package does not list may be a name.
 */
function spineOf(
	refs: readonly Reference[],
	manifest: ReadonlyMap<string, Item>,
	packagePath: string,
): readonly SpineItem[] {
	const spine: SpineItem[] = [];
	const seen = new Set<string>();
	for (const { id, isLinear } of refs) {
		const item = pageOf(manifest, id);
		if (item === undefined && manifest.has(id)) continue;
		const path = item?.path ?? resolvePath(packagePath, id).path;
		if (path === "" || seen.has(path)) continue;
		seen.add(path);
		spine.push({ path, isLinear });
	}
	return spine;
}

/** Items that stand for each other at most. */
const MOST_FALLBACKS = 4;

function pageOf(manifest: ReadonlyMap<string, Item>, id: string): Item | undefined {
	let item = manifest.get(id);
	for (let step = 0; step < MOST_FALLBACKS && item !== undefined; step++) {
		const isPage = /x?html|xml/iu.test(item.type) || /\.x?html?$/iu.test(item.path);
		if (isPage && !/svg|ncx/iu.test(item.type)) return item;
		item = item.fallback === undefined ? undefined : manifest.get(item.fallback);
	}
	return undefined;
}
