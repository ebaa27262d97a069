import type { AnswerLimit, StoryLimit } from "../answer.ts";
import { dateWords } from "./date-words.ts";
import type { Sentence, Sentences } from "./fluent-language.ts";
import type { NotSearched, Saying } from "./saying.ts";

/** How a language says what answers hold as data. */
export type Language = {
	/** BCP 47. */
	readonly tag: string;
	readonly say: (saying: Saying) => string;
	/** How far an answer looked: "Up to the end of chapter 7". */
	readonly limit: (limit: AnswerLimit) => string;
	/** What holds as far as a limit, or as far as the one that was just told: "Up to the end of chapter 7, nobody called …". */
	readonly sayUpTo: (limit: AnswerLimit | "there", saying: Saying) => string;
	readonly notSearched: (stories: NotSearched) => string;
	/** "Sunday 19 January 2003", "the 1990s". @param value EDTF or an ISO 8601 duration. @param words The story's words for it. */
	readonly date: (value: string, words?: string) => string;
};

/** The language whose sentences these are. */
export function languageFrom({ tag, sentenceOf }: Sentences): Language {
	const sentenceFor = ({ say, ...fields }: Saying): Sentence => sentenceOf(say, fields);
	const limitWords = (limit: AnswerLimit | "there"): string => {
		const { id, fields } = limitSaid(limit);
		return sentenceOf(id, fields).words;
	};
	return {
		tag,
		say: (saying) => sentenceFor(saying).words,
		limit: limitWords,
		sayUpTo: (limit, saying) => {
			const { words, isOurs } = sentenceFor(saying);
			const isOfAll = limit === "there" || limit.places.length === limit.searched;
			const id = isOurs ? (isOfAll ? "up-to-ours" : "up-to-ours-of-some") : "up-to-name";
			return sentenceOf(id, { limit: limitWords(limit), sentence: words }).words;
		},
		notSearched: (stories) => sentenceOf("not-searched", stories).words,
		date: dateWords(tag, (id, fields) => sentenceOf(id, fields).words).value,
	};
}

/** Up to where, and of which stories that is so, where others were looked through without a limit. */
function limitSaid(limit: AnswerLimit | "there"): { readonly id: string; readonly fields: object } {
	if (limit === "there") return { id: "limit-there", fields: {} };
	const { places, searched } = limit;
	const [first, ...others] = places;
	const isAlike = others.every(({ chapter, paragraph }) => chapter === first.chapter && paragraph === first.paragraph);
	const fields = { count: places.length, searched, title: first.title, place: placeOf(first) };
	// Each story calls its chapters as it does.
	const place = { ...fields, label: others.length === 0 ? first.label : undefined };
	if (places.length === searched) return { id: isAlike ? "limit-of-all" : "limit-of-each", fields: place };
	if (others.length === 0) return { id: "limit-of-one", fields: place };
	return { id: isAlike ? "limit-of-some" : "limits-of-some", fields: place };
}

function placeOf({ chapter, paragraph }: StoryLimit): object {
	return { chapter, paragraph };
}
