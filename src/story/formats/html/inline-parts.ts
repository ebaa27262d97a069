import { anyOf, listed, wordSet } from "../../../language/lists/word-set.ts";
import type { LeftOutKind } from "../../left-out.ts";

/** An element within a paragraph that may be no part of its words; what it holds decides when it ends. */
export type InlinePart = {
	readonly kind: "button" | "link" | "raised" | "page-number" | "aside" | "note";
	/** Whether it stands in or is a link to a place of the page, raised above the line, or called a note's number. */
	readonly isLink: boolean;
	readonly isRaised: boolean;
	/** Where the link leads in the page. */
	readonly target?: string | undefined;
};

/** Characters of a label on a button. */
const LONGEST_LABEL = 60;

const BUTTONS = wordSet("button label");

/** Classes of what stands within lines but is not read with them: "mw-editsection", "comment-marker". */
const ASIDES = new RegExp(
	`(?:^|\\s)${anyOf(listed("mw-editsection sr-only visually-hidden visuallyhidden screen-reader-text comment-marker num-comment noprint"))}(?:\\s|$)`,
	"iu",
);

/** Class of the number of a page within a line. */
const PAGE_NUMBER = /(?:^|\s)(?:page-?num(?:ber)?|page-?no|pagebreak|folio|pb)(?:\s|$)/iu;
/** Class of the number of a note: "fnanchor", "sdfootnoteanc", "MsoFootnoteReference". */
const NOTE_NUMBER =
	/(?:^|\s)(?:fn-?anchor|note-?ref|footnote(?:-?ref|anc|sym)?|sd(?:foot|end)note(?:anc|sym)|MsoFootnoteReference|reference|endnote-?ref)(?:\s|$)/iu;

export type Around = { readonly isRaised: boolean; readonly target: string | undefined };

/** What an element within a line may be, and whether what it holds is raised or a link to a place of the page. */
export function inlinePartOf(
	name: string,
	attributes: Readonly<Record<string, string>>,
	{ type, above }: { readonly type: string; readonly above: Around },
): InlinePart | undefined {
	const classes = attributes["class"] ?? "";
	const { isRaised, target } = aroundOf(name, attributes, { type, above });
	const around = { isLink: target !== undefined, isRaised, target };
	if (DECLARED.test(`${type} ${attributes["role"] ?? ""}`)) return { kind: "note", ...around };
	if (BUTTONS.has(name)) return { kind: "button", ...around };
	if (/(?:^|\s)pagebreak(?:\s|$)/u.test(type) || attributes["role"] === "doc-pagebreak" || PAGE_NUMBER.test(classes))
		return { kind: "page-number", ...around };
	if ((classes !== "" && ASIDES.test(classes)) || isHidden(attributes)) return { kind: "aside", ...around };
	if (name === "a" && target !== undefined) return { kind: "link", ...around };
	return name === "sup" || (name === "span" && isRaised) ? { kind: "raised", ...around } : undefined;
}

/** `epub:type` or role of a number that leads to a note, or back from it. */
const DECLARED = /(?:^|\s)(?:noteref|annoref|backlink|doc-noteref|doc-backlink)(?:\s|$)/u;

function isHidden(attributes: Readonly<Record<string, string>>): boolean {
	return (
		attributes["hidden"] !== undefined ||
		attributes["aria-hidden"] === "true" ||
		/display:\s*none/iu.test(attributes["style"] ?? "")
	);
}

export function aroundOf(
	name: string,
	attributes: Readonly<Record<string, string>>,
	{ type, above }: { readonly type: string; readonly above: Around },
): Around {
	const isRaised =
		above.isRaised ||
		name === "sup" ||
		DECLARED.test(type) ||
		NOTE_NUMBER.test(attributes["class"] ?? "") ||
		/vertical-align:\s*super/iu.test(attributes["style"] ?? "");
	const href = name === "a" ? attributes["href"] : undefined;
	const hash = href?.indexOf("#") ?? -1;
	return { isRaised, target: hash >= 0 ? href?.slice(hash + 1, hash + 200) : above.target };
}

/** "1", "[2]", "(iv)", "[a]", "*", "note 3". */
const NUMBER =
	/^[[(]?\s*(?:\d{1,4}|[ivx]{1,6}|\p{Ll}|[*†‡§¶]{1,3}|(?:note|nb|n|fn)\.?\s*\d{1,4})\s*[\])]?(?:\s*[,;])?$/iu;
const BRACKETED = /^[[(].{1,12}[\])]$/u;
const MARK = /^[*†‡§¶]{1,3}$/u;
/** Leads from a note back to where it belongs. */
const BACK = /^(?:[↑↩⤴^⇧▲←]\ufe0e?|back|return)$/iu;

/**
 * As what the words of a part are left out; undefined if they are text.
 *
 * @param before The last characters before it.
 * @param lastNote The last number of a note that was neither a link nor in brackets.
 */
export function partLeftOut(
	{ kind, isLink, isRaised }: InlinePart,
	words: string,
	{ before, lastNote }: { readonly before: string; readonly lastNote: number },
): LeftOutKind | undefined {
	if (words === "" || words.length > LONGEST_LABEL) return undefined;
	if (kind === "note") return "note-numbers";
	// "Image source, " for screen readers says what the words after it are.
	if (kind === "aside" && /^(?:image|media|photo|video)\b/iu.test(words)) return undefined;
	if (kind === "button" || kind === "aside") return "menus-and-boxes";
	if (kind === "page-number") return /\d|^[[({]?[ivxlc]+[\])}]?\.?$/iu.test(words) ? "page-numbers" : undefined;
	if (isLink && BACK.test(words)) return "note-numbers";
	if (isRaised && /^[[(\]),;\s–-]+$/u.test(words)) return "note-numbers";
	if (!NUMBER.test(words)) return undefined;
	// "See [note 3]." is a sentence.
	if (isLink && !isRaised && /\p{L}{2}/u.test(words)) return undefined;
	if (isLink) return isRaised || BRACKETED.test(words) || MARK.test(words) ? "note-numbers" : undefined;
	if (BRACKETED.test(words) && /\d/u.test(words)) return "note-numbers";
	return isBareNote(words, before, lastNote) ? "note-numbers" : undefined;
}

/** A raised number that is text, as signs for it; at the beginning of a word the word goes on after it. */
export function raisedNumber(words: string, before: string): string | undefined {
	if (!/^\d{1,4}$/u.test(words)) return undefined;
	if (!/[\p{L}\p{N})\]]$/u.test(before)) return `${words} `;
	return [...words].map((digit) => SUPERSCRIPTS[Number(digit)]).join("");
}

const SUPERSCRIPTS = [..."⁰¹²³⁴⁵⁶⁷⁸⁹"];

/** Whether a raised number without a link is a note's, and no power ("m²") or verse's. */
function isBareNote(words: string, before: string, lastNote: number): boolean {
	if (!/^\d{1,3}$/u.test(words) || !/[\p{L}.,;:!?"”’)»]$/u.test(before)) return false;
	if (/[.,;:!?"”’)»]$/u.test(before)) return true;
	const number = Number(words);
	return /\p{L}{3}$/u.test(before) && (number === lastNote + 1 || number > 3);
}
