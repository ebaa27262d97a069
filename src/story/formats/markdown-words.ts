import { Parser } from "htmlparser2";
import { wordSet } from "../../language/lists/word-set.ts";
import type { LeftOutTally } from "../left-out.ts";

/** Source of a pattern: where a link leads, in round brackets, with one pair of brackets in it at most. */
const TARGET = "\\((?:[^()]|\\([^()]{0,500}\\)){0,2000}\\)";

/** `![A map](map.png)`, `![A map][map]`. */
const PICTURE = new RegExp(`!\\[([^\\][]{0,500})\\](?:${TARGET}|\\[[^\\][]{0,500}\\])`, "gu");
/** `[the mill](mill.md)`, `[the mill][1]`, `[the mill]{.smallcaps}`. */
const LINK = new RegExp(`\\[([^\\][]{0,1000})\\](?:${TARGET}|\\[[^\\][]{0,500}\\]|\\{[^{}]{0,300}\\})`, "gu");

/** What site generators and Logseq fill in: `{{< figure >}}`, `{% include %}`, `{{embed ((…))}}`, `((64a0…))`. */
const FILLED_IN = /\{\{[^{}\n]{0,1000}\}\}|\{%[^{}\n]{0,1000}%\}|\(\([\da-f]{8}-[\da-f-]{27}\)\)/gu;

/** Attributes of what stands before: `{: .center }`, `{#the-mill}`, `{width=50%}` after a picture. */
const ATTRIBUTES = /[ \t]?\{:[^{}\n]{0,500}\}|(?<=\))\{[^{}\n]{1,300}\}|[ \t]?\{[#.][\w-][^{}\n]{0,300}\}[ \t]*$/gmu;

/**
 * Words without the marks of emphasis, links, pictures, code and HTML.
 *
 * @param leftOut Gets what is shown but has no words here: embedded files, pictures, notes within the line.
 */
export function plainWords(markdown: string, leftOut: LeftOutTally): string {
	const held: string[] = [];
	const hold = (words: string) => `\uE000${held.push(words) - 1}\uE001`;
	const drop = (what: Parameters<LeftOutTally["add"]>[0], words: string) => {
		leftOut.add(what, words);
		return "";
	};
	// Every repetition has a bound: marks that never close must not cost quadratic time.
	const words = markdown
		.replace(/(?<=\[\[[^\][|\n]{1,500})\\\|/gu, "|")
		.replace(/\\([!-/:-@[-`{-~])/gu, (_, mark: string) => hold(mark))
		.replace(/(`{1,5})([^`]{1,1000})\1/gu, (_, __, code: string) => hold(code.trim()))
		.replace(/\$(?=[^\s$])[^$\n]{0,300}(?<=[^\s$])\$(?!\d)/gu, (formula) => hold(formula))
		.replace(FILLED_IN, (filled) => drop("embeds", filled))
		.replace(/!\[\[([^\][\n]{1,1000})\]\]/gu, (_, name: string) => drop("embeds", name))
		.replace(/\[\[([^\][|\n]{1,500})(?:\|([^\][\n]{0,1000}))?\]\]/gu, (_, note: string, shown = "") =>
			shown.trim() === "" ? nameOfNote(note) : shown,
		)
		.replace(PICTURE, (_, about: string) => drop("illustrations", about))
		.replace(ATTRIBUTES, "")
		.replace(/\[\^([^\][]{1,100})\]/gu, (_, number: string) => drop("note-numbers", number))
		.replace(/\^\[([^\][]{1,2000})\]/gu, (_, note: string) => drop("notes-and-index", note))
		.replace(/\[\p{L}[^\][:\n]{0,40}::[ \t]*([^\][\n]{1,500})\]/gu, "$1")
		.replace(/\(\p{L}[^():\n]{0,40}::[ \t]*([^()\n]{1,500})\)/gu, "$1")
		.replace(LINK, "$1")
		.replace(/<((?:https?|mailto):[^<>\s]{1,2000})>/giu, (_, address: string) => hold(address))
		.replace(/(\*{1,3}|~~)(?=\S)([^*~]{0,5000}\S)\1/gu, "$2")
		.replace(/(\*{1,2})(?=\S)([^*]{0,5000}\S)\1/gu, "$2")
		.replace(/(?<![\p{L}\p{N}])(_{1,3})(?=\S)([^_]{0,5000}\S)\1(?![\p{L}\p{N}])/gu, "$2")
		.replace(/(?:^|\s)\^(?:[A-Za-z][A-Za-z\d-]{0,99}|[A-Za-z\d]{6})\s*$/u, "")
		.replace(/==(?=[^\s=])([^=]{0,5000})(?<=[^\s=])==/gu, "$1")
		.replace(/^\s*\||\|\s*$/gu, "")
		.replace(/\\?\n/gu, " ");
	const read = /[<&]/u.test(words) ? withoutHtml(words, leftOut) : words;
	return read
		.replace(/\uE000(\d+)\uE001/gu, (_, index: string) => held[Number(index)] ?? "")
		.replace(/\s+/gu, " ")
		.trim();
}

/** What a link of Obsidian shows: `People/Anna Reed#Youth` is Anna Reed, and `#Youth`, a place in the same note, Youth. */
function nameOfNote(note: string): string {
	const [file = "", ...headings] = note.split("#");
	return file.trim() === "" ? (headings.at(-1) ?? "") : file.slice(file.lastIndexOf("/") + 1).replace(/\.md$/iu, "");
}

/** Elements whose words stand apart from those before and behind. */
const PARTS = wordSet("br p div summary details li td th tr dt dd h1 h2 h3 h4 h5 h6 hr");

function withoutHtml(words: string, leftOut: LeftOutTally): string {
	let text = "";
	let skipped = 0;
	const parser = new Parser({
		onopentag: (name, { alt, src, title }) => {
			if (name === "script" || name === "style") skipped++;
			if (PARTS.has(name)) text += " ";
			if (name === "img") leftOut.add("illustrations", alt ?? src ?? "");
			if (name === "iframe" || name === "video" || name === "audio") leftOut.add("embeds", title ?? src ?? "");
		},
		ontext: (piece) => {
			if (skipped === 0) text += piece;
		},
		onclosetag: (name) => {
			if (name === "script" || name === "style") skipped--;
		},
	});
	// Only scripts and styles end: a list of everything that is open would be gone through for each element.
	Object.assign(parser, { isVoidElement: (name: string) => name !== "script" && name !== "style" });
	// So the ends of parts are not told: a blank is put before them.
	parser.end(words.replace(/<\/(?=(?:summary|details|li|t[dhr]|d[td]|p|div|h[1-6])\b)/giu, " </"));
	return text;
}
