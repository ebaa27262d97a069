import { Parser } from "htmlparser2";
import { UserError } from "../../errors.ts";

export type SpineItem = { readonly path: string; readonly isLinear: boolean };

/** What an EPUB's package document says. Paths are names in the archive. */
export type PackageDocument = {
	readonly title?: string | undefined;
	readonly author?: string | undefined;
	readonly language?: string | undefined;
	readonly published?: string | undefined;
	readonly publisher?: string | undefined;
	readonly rights?: string | undefined;
	/** Documents in reading order. */
	readonly spine: readonly SpineItem[];
	readonly navigationPath?: string | undefined;
	readonly ncxPath?: string | undefined;
	/** EPUB 2: path → what it is ("cover", "toc"). */
	readonly guide: ReadonlyMap<string, string>;
};

export type NavigationPoint = {
	readonly path: string;
	readonly fragment?: string | undefined;
	readonly title: string;
	/** 1 for the outermost. */
	readonly depth: number;
};

type XmlEvents = {
	readonly open?: (name: string, attributes: Readonly<Record<string, string>>) => void;
	readonly text?: (text: string) => void;
	readonly close?: (name: string) => void;
};

/** Elements within each other at which a document is refused: the parser's time grows with their square. */
const DEEPEST = 8000;

/** Parses XML; names come without their prefix. Entities that the document declares are not expanded. @throws UserError if its elements lie too deep. */
export function parseXml(xml: string, events: XmlEvents): void {
	let depth = 0;
	const local = (name: string) => name.slice(name.indexOf(":") + 1);
	const parser = new Parser(
		{
			onopentag: (name, attributes) => {
				if (++depth > DEEPEST)
					throw new UserError(
						"The file is damaged: elements in it lie thousands deep within each other. Export it again.",
					);
				events.open?.(local(name), attributes);
			},
			ontext: (text) => events.text?.(text),
			onclosetag: (name) => {
				depth--;
				events.close?.(local(name));
			},
		},
		{ xmlMode: true },
	);
	for (let at = 0; at < xml.length; at += 65_536) parser.write(xml.slice(at, at + 65_536));
	parser.end();
}

export function readRootFile(container: string): string | undefined {
	let path: string | undefined;
	parseXml(container, {
		open: (name, attributes) => {
			if (name === "rootfile") path ??= attributes["full-path"];
		},
	});
	return path;
}

/** Fonts scrambled by these are as the EPUB standard allows; nothing else may be encrypted in a book that is free to read. */
const OBFUSCATION = new Set(["http://www.idpf.org/2008/embedding", "http://ns.adobe.com/pdf/enc#RC"]);

/** Names of files that copy protection has encrypted. */
export function readEncryption(xml: string): ReadonlySet<string> {
	const encrypted = new Set<string>();
	let algorithm = "";
	parseXml(xml, {
		open: (name, attributes) => {
			if (name === "EncryptedData") algorithm = "";
			if (name === "EncryptionMethod") algorithm ||= attributes["Algorithm"] ?? "";
			if (name === "CipherReference" && !OBFUSCATION.has(algorithm)) encrypted.add(decodePath(attributes["URI"] ?? ""));
		},
	});
	return encrypted;
}

export function readPackage(xml: string, packagePath: string): PackageDocument {
	const manifest = new Map<string, { path: string; type: string; properties: string }>();
	const refs: { id: string; isLinear: boolean }[] = [];
	const guide = new Map<string, string>();
	const metadata = new Map<string, string>();
	let ncx: string | undefined;
	let text: string | undefined;
	parseXml(xml, {
		open: (name, attributes) => {
			const { id = "", href = "", properties = "" } = attributes;
			if (METADATA.has(name)) text = "";
			if (name === "item")
				manifest.set(id, {
					path: resolvePath(packagePath, href).path,
					type: attributes["media-type"] ?? "",
					properties,
				});
			if (name === "spine") ncx = attributes["toc"];
			if (name === "itemref") refs.push({ id: attributes["idref"] ?? "", isLinear: attributes["linear"] !== "no" });
			if (name === "reference") guide.set(resolvePath(packagePath, href).path, attributes["type"] ?? "");
		},
		text: (piece) => {
			if (text !== undefined && text.length < 2000) text += piece;
		},
		close: (name) => {
			if (text === undefined || !METADATA.has(name)) return;
			const words = text.replace(/\s+/gu, " ").trim();
			if (words !== "" && !metadata.has(name)) metadata.set(name, words);
			text = undefined;
		},
	});
	const spine: SpineItem[] = [];
	for (const { id, isLinear } of refs) {
		const item = manifest.get(id);
		if (item !== undefined && /x?html|xml/iu.test(item.type) && !/svg/iu.test(item.type))
			spine.push({ path: item.path, isLinear });
	}
	const items = [...manifest.values()];
	return {
		title: metadata.get("title"),
		author: metadata.get("creator"),
		language: metadata.get("language"),
		published: /^\d{4}(?:-\d\d){0,2}(?!\d)/u.exec(metadata.get("date") ?? "")?.[0],
		publisher: metadata.get("publisher"),
		rights: metadata.get("rights"),
		spine,
		navigationPath: items.find(({ properties }) => /(?:^|\s)nav(?:\s|$)/u.test(properties))?.path,
		ncxPath: manifest.get(ncx ?? "")?.path ?? items.find(({ type }) => type === "application/x-dtbncx+xml")?.path,
		guide,
	};
}

const METADATA = new Set(["title", "creator", "language", "date", "publisher", "rights"]);

/** EPUB 3: the nested list of links in `<nav epub:type="toc">`, or in the first `nav`. */
export function readNavigation(xhtml: string, path: string): NavigationPoint[] {
	const points: NavigationPoint[] = [];
	let depth = 0;
	/** Depth of the list whose links are not to be shown, 0 outside of one. */
	let hidden = 0;
	let isToc = false;
	let isDone = false;
	let link: { href: string; text: string } | undefined;
	parseXml(xhtml, {
		open: (name, attributes) => {
			if (name === "nav") isToc = !isDone && (attributes["epub:type"] ?? "toc").split(/\s+/u).includes("toc");
			if (!isToc) return;
			if (name === "ol") depth++;
			if (attributes["hidden"] !== undefined) hidden ||= depth;
			if (name === "a" && hidden === 0) link = { href: attributes["href"] ?? "", text: "" };
			if (name === "img" && link !== undefined) link.text += attributes["alt"] ?? "";
		},
		text: (piece) => {
			if (link !== undefined && link.text.length < LONGEST_LABEL) link.text += piece;
		},
		close: (name) => {
			if (name === "nav" && isToc) {
				isDone = true;
				isToc = false;
			}
			if (name === "ol" && isToc && depth-- === hidden) hidden = 0;
			if (name !== "a" || link === undefined) return;
			addPoint(points, path, { href: link.href, title: link.text, depth });
			link = undefined;
		},
	});
	return points;
}

/** EPUB 2: nested `navPoint`s. */
export function readNcx(xml: string, path: string): NavigationPoint[] {
	const points: NavigationPoint[] = [];
	let depth = 0;
	let label: string | undefined;
	let title = "";
	parseXml(xml, {
		open: (name, attributes) => {
			if (name === "navPoint") depth++;
			if (name === "text" && depth > 0) label = "";
			if (name === "content" && depth > 0) addPoint(points, path, { href: attributes["src"] ?? "", title, depth });
		},
		text: (piece) => {
			if (label !== undefined && label.length < LONGEST_LABEL) label += piece;
		},
		close: (name) => {
			if (name === "navPoint") depth--;
			if (name !== "text" || label === undefined) return;
			title = label;
			label = undefined;
		},
	});
	return points;
}

const LONGEST_LABEL = 500;

function addPoint(
	points: NavigationPoint[],
	base: string,
	{ href, title, depth }: { href: string; title: string; depth: number },
): void {
	const words = title.replace(/\s+/gu, " ").trim();
	if (words !== "") points.push({ ...resolvePath(base, href), title: words, depth });
}

/** A link within the archive. Steps up that would leave it end at its root: names lead nowhere else. */
function resolvePath(base: string, href: string): { path: string; fragment?: string | undefined } {
	const [address = "", fragment] = href.split("#", 2);
	const parts = address === "" ? base.split("/") : [...base.split("/").slice(0, -1), ...decodePath(address).split("/")];
	const path: string[] = [];
	for (const part of parts) {
		if (part === "..") path.pop();
		else if (part !== "." && part !== "") path.push(part);
	}
	return {
		path: path.join("/"),
		fragment: fragment === undefined || fragment === "" ? undefined : decodePath(fragment),
	};
}

function decodePath(path: string): string {
	try {
		return decodeURIComponent(path);
	} catch {
		return path;
	}
}
