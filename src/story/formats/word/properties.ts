import { parseXml } from "../xml.ts";

export type Properties = { readonly title?: string | undefined; readonly author?: string | undefined };

/** Titles that programs make up: of a template, of a file. */
const NO_TITLE =
	/^(?:microsoft (?:office )?word\b.*|(?:document|dokument|documento|doc|untitled|unbenannt|sans titre|title|titel|template|blank)[\s_-]*(?:document)?\s*\d*)$|\.(?:docx?|dotx?|docm|odt|rtf|txt|html?)$/iu;

/** Names of whoever uses a program that was never told. */
const NO_AUTHOR =
	/^(?:user|users|admin|administrator|owner|author|unknown|anonymous|windows user|microsoft(?: office)?(?: user)?|python-docx|google docs|un-named|unnamed|apache poi|openoffice|libreoffice|pc|home|hp|dell|lenovo|acer|asus)$/iu;

/** Title and author of a document's properties, if they are somebody's. */
export function readProperties(xml: string): Properties {
	const found = new Map<string, string>();
	let name = "";
	let words = "";
	parseXml(xml, {
		open: (opened) => {
			name = opened;
			words = "";
		},
		text: (text) => {
			if (words.length < LONGEST) words += text;
		},
		close: (closed) => {
			const value = words.replace(/\s+/gu, " ").trim();
			if (closed === name && value !== "" && !found.has(name)) found.set(name, value);
			words = "";
		},
	});
	return {
		title: unless(NO_TITLE, found.get("title")),
		author: unless(NO_AUTHOR, found.get("creator") ?? found.get("initial-creator")),
	};
}

const LONGEST = 500;

function unless(pattern: RegExp, words: string | undefined): string | undefined {
	return words === undefined || pattern.test(words) ? undefined : words;
}
