import { anyOf, listed } from "../../../language/lists/word-set.ts";
import { attributeOf } from "../xml.ts";

/** "3", "[12]", "(a)", "*", "††": what stands for a note. */
const MARK = /^[[({]?\s*(?:\d{1,4}|[*†‡§¶]{1,3}|[a-z]|[ivxl]{1,6})\s*[\])}]?[.,]?$/iu;

/** "↩" after a note leads back to its number. */
const BACK = /^[↑↩⏎⤴⮌←^\u{1f519}]\ufe0e?$/u;

/** Words in the names that writers give to the places of notes and their numbers. */
const NOTE_WORDS = listed(
	"ftn ftnref edn ednref fn fnref note notes footnote footnotes endnote endnotes sidenote noteref anm anchor",
);
/** "_ftn1", "fn:3", "footnote-1-backlink". */
const NOTE_NAME = new RegExp(`(?:^|[^\\p{L}])${anyOf(NOTE_WORDS)}(?=$|[^\\p{L}])|(?:foot|end)note`, "iu");

/** A link or a raised stretch of text, with the words in it. */
export type Reference = {
	readonly words: string;
	/** Of a link. */
	readonly attributes?: Readonly<Record<string, string>> | undefined;
	readonly isRaised: boolean;
	/** Whether the element says that it is a note's number. */
	readonly isMarked: boolean;
	/** The character before it. */
	readonly before: string;
};

/** Whether words are a note's number, which is no word of the text. */
export function isNoteNumber({ words, attributes, isRaised, isMarked, before }: Reference): boolean {
	const mark = words.trim();
	if (isMarked) return MARK.test(mark) || BACK.test(mark) || mark.length < 4 || /^(?:back|return)\b/iu.test(mark);
	if (attributes === undefined) {
		// 10³ and m² are raised, too: a note's number stands after a word or a mark.
		return isRaised && /^[[(]?(?:\d{1,3}|[*†‡])[\])]?$/u.test(mark) && /[.,;:!?"'”’»)\]]|\p{L}{3}$/u.test(before);
	}
	const href = attributes["href"] ?? "";
	if (!href.includes("#")) return false;
	if (BACK.test(mark)) return true;
	if (!MARK.test(mark)) return false;
	if (isRaised || /^[[({*†‡§¶]/u.test(mark)) return true;
	const names = [
		href.slice(href.indexOf("#") + 1),
		attributes["id"],
		attributes["class"],
		attributeOf(attributes, "type"),
	];
	return /\d/u.test(mark) && names.some((name) => name !== undefined && NOTE_NAME.test(name));
}

/** Whether a block begins like a note: with its number or mark. */
export function beginsLikeNote(words: string): boolean {
	return /^[[({]?\s*(?:\d{1,4}|[*†‡§¶]{1,3})\s*[\])}.:]*(?:\s|\p{L}|$)/u.test(words);
}
