import { isNobody, isTitleOfProgram } from "../program-names.ts";
import { parseXml } from "../xml.ts";

export type Properties = { readonly title?: string | undefined; readonly author?: string | undefined };

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
		title: title === undefined || isTitleOfProgram(title) ? undefined : title,
		author: author === undefined || isNobody(author) ? undefined : author,
	};
}

const LONGEST = 500;
