import { listed } from "../../../language/lists/word-set.ts";
import { parseXml } from "../xml.ts";

export type Properties = { readonly title?: string | undefined; readonly author?: string | undefined };

/** Titles that programs make up: "Microsoft Word - draft.doc", "ferry_v7.docx". */
const OF_PROGRAM = /^microsoft (?:office )?word\b|\.(?:docx?|dotx?|docm|odt|rtf|txt|html?)$/iu;
/** "Document1", "Unbenannt 1" */
const OF_TEMPLATE =
	/^(?:document|dokument|documento|doc|untitled|unbenannt|sans titre|title|titel|template|blank)[\s_-]*(?:document)?\s*\d*$/iu;

/** Names of whoever uses a program that was never told, in small letters. */
const NOBODY = new Set([
	...listed("user users admin administrator owner author unknown anonymous microsoft python-docx un-named unnamed"),
	...listed("openoffice libreoffice pc home hp dell lenovo acer asus"),
	...["windows user", "microsoft office user", "microsoft office", "google docs", "apache poi"],
]);

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
	const title = found.get("title");
	const author = found.get("creator") ?? found.get("initial-creator");
	return {
		title: title === undefined || OF_PROGRAM.test(title) || OF_TEMPLATE.test(title) ? undefined : title,
		author: author === undefined || NOBODY.has(author.toLowerCase()) ? undefined : author,
	};
}

const LONGEST = 500;
