import { listed } from "../../language/lists/word-set.ts";

/** Titles that programs make of a file's name: "Microsoft Word - draft.doc", "ferry_v7.docx". */
const OF_PROGRAM =
	/^microsoft (?:office )?word\b|\.(?:docx?|dotx?|docm|epub|html?|indd|odt|pages|pdf|qxd|rtf|tex|txt)$/iu;
/** "Document1", "Unbenannt 1", "(anonymous)", "[No data]" */
const OF_TEMPLATE =
	/^(?:(?:document|dokument|documento|doc|untitled|unbenannt|sans titre|title|titel|template|blank)[\s_-]*(?:document)?\s*\d*|unknown|\(?anonymous\)?|no title|\[no data\])$/iu;

/** Names of whoever uses a program that was never told, and of nobody, in small letters. */
const NOBODY = new Set([
	...listed("user users admin administrator owner author unknown anonymous (anonymous) various none n/a"),
	...listed("microsoft python-docx un-named unnamed openoffice libreoffice pc home hp dell lenovo acer asus"),
	...["unknown author", "various authors", "windows user", "microsoft office user", "microsoft office"],
	...["google docs", "apache poi"],
]);

/** Whether a title is what a program writes where nobody gave one. */
export function isTitleOfProgram(title: string): boolean {
	return OF_PROGRAM.test(title) || OF_TEMPLATE.test(title);
}

/** Whether an author is what a program writes where nobody gave one. */
export function isNobody(name: string): boolean {
	return NOBODY.has(name.toLowerCase());
}
