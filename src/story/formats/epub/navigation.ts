import { resolvePath } from "../part-names.ts";
import { attributeOf, parseXml } from "../xml.ts";

export type NavigationPoint = {
	readonly path: string;
	readonly fragment?: string | undefined;
	readonly title: string;
	/** 1 for the outermost. */
	readonly depth: number;
	/** Without a link of its own: it heads those below it. */
	readonly isHead?: boolean | undefined;
};

/** A point as the navigation writes it: one without a link heads those below it. */
type Written = { readonly href: string | undefined; readonly title: string; readonly depth: number };

/** Points read at most: a book with more has one for every line. */
const MOST_POINTS = 20_000;

/** EPUB 3: the nested list of links in `<nav epub:type="toc">`, or in the first `nav`. */
export function readNavigation(xhtml: string, path: string): readonly NavigationPoint[] {
	const points: Written[] = [];
	let depth = 0;
	/** Depth of the list whose links are not to be shown, 0 outside of one. */
	let hidden = 0;
	let isToc = false;
	let isDone = false;
	let label: { name: string; href: string | undefined; text: string } | undefined;
	parseXml(
		xhtml,
		{
			open: (name, attributes) => {
				if (name === "nav") isToc = !isDone && isContents(attributes);
				if (!isToc) return;
				if (name === "ol" || name === "ul") depth++;
				if (attributes["hidden"] !== undefined) hidden ||= depth;
				if (name === "a" && hidden === 0) label = { name, href: attributes["href"], text: "" };
				if (name === "span" && hidden === 0 && depth > 0) label ??= { name, href: undefined, text: "" };
				if (name === "img" && label !== undefined) label.text += attributes["alt"] ?? "";
				if (name === "br" && label !== undefined) label.text += " ";
			},
			text: (piece) => {
				if (label !== undefined && label.text.length < LONGEST_LABEL) label.text += piece;
			},
			close: (name) => {
				if (name === "nav" && isToc) {
					isDone = true;
					isToc = false;
				}
				if ((name === "ol" || name === "ul") && isToc && depth-- === hidden) hidden = 0;
				if (label === undefined || name !== label.name) return;
				points.push({ href: label.href, title: label.text, depth });
				label = undefined;
			},
		},
		true,
	);
	return pointsOf(points, path);
}

/** EPUB 2: nested `navPoint`s. */
export function readNcx(xml: string, path: string): readonly NavigationPoint[] {
	const points: { href: string | undefined; title: string; depth: number }[] = [];
	/** The open points, outermost first. */
	const open: { href: string | undefined; title: string; depth: number }[] = [];
	let label: string | undefined;
	parseXml(xml, {
		open: (name, attributes) => {
			const point = open.at(-1);
			if (name === "navPoint") {
				const begun = { href: undefined, title: "", depth: open.length + 1 };
				open.push(begun);
				points.push(begun);
			}
			if (name === "text" && point !== undefined) label = "";
			if (name === "content" && point !== undefined) point.href = attributes["src"];
		},
		text: (piece) => {
			if (label !== undefined && label.length < LONGEST_LABEL) label += piece;
		},
		close: (name) => {
			if (name === "navPoint") open.pop();
			if (name !== "text" || label === undefined) return;
			const point = open.at(-1);
			if (point !== undefined && point.title === "") point.title = label;
			label = undefined;
		},
	});
	return pointsOf(points, path);
}

const LONGEST_LABEL = 500;

/** Whether a list of links is the contents: the one that says so, or that says nothing. */
function isContents(attributes: Readonly<Record<string, string>>): boolean {
	const types = `${attributeOf(attributes, "type") ?? ""} ${attributes["role"] ?? ""}`.trim();
	return types === "" || /(?:^|\s)(?:doc-)?toc(?=$|\s)/iu.test(types);
}

/** A point without a link stands where the first below it leads. */
function pointsOf(written: readonly Written[], base: string): readonly NavigationPoint[] {
	const points: NavigationPoint[] = [];
	let heads: Written[] = [];
	for (const { href, title, depth } of written.slice(0, MOST_POINTS)) {
		const words = title.replace(/\s+/gu, " ").trim();
		heads = heads.filter((head) => head.depth < depth);
		if (words === "") continue;
		if (href === undefined || href === "") {
			heads.push({ href, title: words, depth });
			continue;
		}
		const place = resolvePath(base, href);
		for (const head of heads) points.push({ ...place, title: head.title, depth: head.depth, isHead: true });
		heads = [];
		points.push({ ...place, title: words, depth });
	}
	return points;
}
