import type { Entity, Mention } from "../../annotation/layers.ts";
import type { ScoredDescription } from "../../annotation/names/title-before.ts";
import type { Gender } from "../../language/gender.ts";
import { isTitle } from "../../language/lists/titles.ts";
import { anyOf } from "../../language/lists/word-set.ts";
import type { SearchableStory } from "../../retrieval/index/searchable-story.ts";
import { contains, indexAt, overlaps, type Span, startingWithin } from "../../story/span.ts";
import type { Sentence } from "../../story/story.ts";
import { isBeforeStory } from "./before-story.ts";
import { sayingOf } from "./hearsay.ts";
import { GOES_ON_ABOUT_LAST, goesOnAbout, type Telling, tellingAround } from "./telling-words.ts";

/** A sentence that names somebody, by what it tells whoever does not know them. */
export type TellingSentence = {
	/** With the next one, if that goes on about them. */
	readonly words: Span;
	readonly mention: Span;
	/** Index into `Story.paragraphs`. */
	readonly paragraph: number;
	/** The higher, the more is told; without what the reader says. */
	readonly worth: number;
	readonly says: Telling["says"];
	readonly described: ScoredDescription | undefined;
	/** Whether somebody in the story says it, whose words may be a jest, a lie or a guess. */
	readonly isSaid: boolean;
	/** Whether "I" or "you" stands before the name: words of a narrator, a letter or a play. */
	readonly isPersonal: boolean;
};

/** Paragraphs with the name that are looked at: people are introduced where they come first. */
const FIRST = 60;
/** How much more the words of somebody must tell, and by the logarithm of the paragraphs with the name before, what stands late. */
export const HEARSAY = 1;
export const LATE = 0.5;
/** What somebody is for good may be told late; how they were for once is not who they are. */
const LATE_LASTING = 0.55;
const LATE_TELLING = 0.7;
/** What is said before the story begins may be of the theatre, of another book, or of the end. */
export const BEFORE_STORY = 1.5;
/** So many paragraphs with the name may stand before somebody is told to be called so. */
const NEW = 8;
const MOST_IN_PARAGRAPH = 12;
/** Whose words they are has a stake in them. */
const SPEAKER = /\b(?:I|you|You)(?:['’](?:ve|m|ll|d|re))?\b/u;
const SHORT = 30;
const LONG = 350;

/** The sentences that name somebody early or describe them, those that tell most first. */
export function tellingSentences(
	searchable: SearchableStory,
	{ name, descriptions, gender }: Pick<Entity, "name" | "descriptions" | "gender">,
	mentions: readonly Mention[],
): readonly TellingSentence[] {
	const { story } = searchable;
	const paragraphs = story.paragraphs;
	const described = new Set(descriptions.map(({ start }) => indexAt(paragraphs, start)));
	const named = mentions.filter(({ form }) => form !== "pronoun");
	const own = [...earlierForms(story.text, name, named[0]), ...named];
	const isNamed = own.some(({ form }) => form === "proper");
	const order = new Map<number, number>();
	const looked = new Map<number, number>();
	const found: TellingSentence[] = [];
	for (const mention of own) {
		const paragraph = indexAt(paragraphs, mention.start);
		if (paragraph < 0) continue;
		const late = order.get(paragraph) ?? order.size;
		order.set(paragraph, late);
		if ((late >= FIRST && !described.has(paragraph)) || (looked.get(paragraph) ?? 0) >= MOST_IN_PARAGRAPH) continue;
		looked.set(paragraph, (looked.get(paragraph) ?? 0) + 1);
		const one = sentenceWith(searchable, mention, { paragraph, gender, isNew: late < NEW });
		// "The doctor" may be another doctor.
		const isBare = mention.form === "nominal" || isTitleAlone(story.text.slice(mention.start, mention.end), name);
		const doubt = isNamed && isBare ? 0.8 : 0;
		if (one !== undefined)
			found.push({
				...one,
				worth: one.worth - doubt - (one.says === "lasting" ? LATE_LASTING : LATE_TELLING) * Math.log1p(late),
			});
	}
	return found.toSorted((a, b) => b.worth - a.worth);
}

/** Of "the consul" what comes before as "the British consul at Suez" or "a consul". Characters before the first mention. */
const EARLIER = 20_000;
const MOST_EARLIER = 5;

function earlierForms(text: string, name: string, first: Mention | undefined): readonly Mention[] {
	const noun = /^the\s+(\p{L}[\p{L}\s’'-]*)$/u.exec(name)?.[1];
	if (noun === undefined || first === undefined) return [];
	const from = Math.max(0, first.start - EARLIER);
	const form = new RegExp(`\\b(?:an?|the)\\s+(?:[\\p{L}’'-]+\\s+){0,2}?${anyOf([noun])}(?![\\p{L}’'])`, "giu");
	return [...text.slice(from, first.start).matchAll(form)].slice(-MOST_EARLIER).map(({ 0: words, index }) => ({
		start: from + index,
		end: from + index + words.length,
		entity: first.entity,
		form: first.form,
	}));
}

/** "The Queen", of whom the story has the full name, too. */
function isTitleAlone(words: string, name: string): boolean {
	const bare = words.toLowerCase().replace(/^the\s+/u, "");
	return isTitle(bare) && name.toLowerCase().replace(/^the\s+/u, "") !== bare;
}

function sentenceWith(
	searchable: SearchableStory,
	mention: Mention,
	{ paragraph, gender, isNew }: { readonly paragraph: number; readonly gender: Gender; readonly isNew: boolean },
): TellingSentence | undefined {
	const { story, layers } = searchable;
	const at = indexAt(story.sentences, mention.start);
	const sentence = story.sentences[at];
	const range = story.paragraphs[paragraph];
	if (sentence === undefined || range === undefined || !contains(sentence, mention)) return undefined;
	if (isEpithet(story.text, mention)) return undefined;
	const isSaid = sayingOf(layers, mention) !== undefined || isLabelled(searchable, range);
	const { worth, says, described } = tellingAround(story.text, mention, {
		sentence,
		range,
		isSaid,
		isNew,
	});
	const length = sentence.end - sentence.start;
	const next = goesOn(searchable, story.sentences[at + 1], { sentence, gender, mention });
	const from = story.sentences[at - 1];
	const start = from !== undefined && namesTheFormer(story.text, from, sentence, mention) ? from.start : sentence.start;
	const words = { start, end: (next ?? sentence).end };
	const isPersonal = SPEAKER.test(story.text.slice(sentence.start, mention.start));
	const costs =
		(isSaid ? HEARSAY : 0) +
		(isBeforeStory(story, paragraph) ? BEFORE_STORY + (says === "nothing" ? 2 : 0) : 0) +
		(story.text.startsWith("(", sentence.start) ? 1 : 0) +
		(words.end - words.start < SHORT && described === undefined ? 1.5 : 0) +
		(length > LONG && says === "nothing" ? 0.5 : 0) +
		(!isSaid && isPersonal ? 1.5 : 0) +
		(/\?["”’]?\s*$/u.test(story.text.slice(Math.max(sentence.start, sentence.end - 4), sentence.end)) ? 1 : 0) +
		(says === "nothing" ? 0.3 : 0.1) * Math.min(5, othersIn(searchable, mention, sentence));
	if (isRowOfNames(story.text.slice(sentence.start, Math.min(sentence.end, sentence.start + LONG)))) return undefined;
	return {
		words: trimmed(story.text, words),
		mention,
		paragraph,
		worth: worth - costs + (next === undefined ? 0 : 1.2),
		says,
		described,
		isSaid,
		isPersonal,
	};
}

/** "Emma. You are late.": in a play the words after the name are hers. */
function isLabelled({ story, layers }: SearchableStory, range: Span): boolean {
	const [first] = startingWithin(layers.mentions, { start: range.start, end: range.start + 1 });
	return first !== undefined && first.form === "proper" && /^[.:]\s/u.test(story.text.slice(first.end, first.end + 2));
}

/** The next sentence, if it goes on about the only person that the one before names. */
function goesOn(
	searchable: SearchableStory,
	next: Sentence | undefined,
	{ sentence, gender, mention }: { readonly sentence: Sentence; readonly gender: Gender; readonly mention: Mention },
): Sentence | undefined {
	const { story } = searchable;
	if (next === undefined || next.paragraph !== sentence.paragraph || next.end - sentence.start > LONG) return undefined;
	const begins = story.text.slice(next.start, Math.min(next.end, next.start + 80));
	const people = peopleIn(searchable, sentence);
	const isOnly = people.size === 1 && goesOnAbout(gender, begins);
	const later = peopleIn(searchable, { start: mention.end, end: sentence.end });
	return isOnly || (later.size === 0 && GOES_ON_ABOUT_LAST.test(begins)) ? next : undefined;
}

/** "He was called | Paul", "Her name was | Ann". */
const NAMES_THE_FORMER =
	/^["“‘]?(?:(?:he|she|it|this|that)\s+(?:is|was)\s+(?:called\s+|named\s+|no\s+other\s+than\s+)?|(?:his|her|its|their)\s+names?\s+(?:is|was|were)\s+)(?:the\s+)?\p{Lu}[^,]*$/iu;

/** "The keeper had a son. He was called Paul": who it is stands in the sentence before. */
function namesTheFormer(text: string, former: Sentence, sentence: Sentence, { start, end }: Span): boolean {
	if (former.paragraph !== sentence.paragraph || sentence.end - former.start > LONG) return false;
	return start - sentence.start < 30 && NAMES_THE_FORMER.test(text.slice(sentence.start, end));
}

/** "Poseidon, the Father of the City": what somebody else is called. */
function isEpithet(text: string, { start, end }: Span): boolean {
	const isCalledSo = /^\p{Lu}/u.test(text.slice(start, end)) && !/\s/u.test(text.slice(start, end));
	return (
		isCalledSo &&
		/\bthe\s+$/iu.test(text.slice(Math.max(0, start - 5), start)) &&
		/^\s+of\s/u.test(text.slice(end, end + 4))
	);
}

function othersIn(searchable: SearchableStory, { entity }: Mention, sentence: Span): number {
	const people = peopleIn(searchable, sentence);
	return people.size - (people.has(entity) ? 1 : 0);
}

function peopleIn({ layers }: SearchableStory, sentence: Span): ReadonlySet<string> {
	const named = startingWithin(layers.mentions, sentence).filter(({ form }) => form !== "pronoun");
	return new Set(named.map(({ entity }) => entity));
}

/** "Emma Gray: Miss Ann Bell. Harriet: Mrs. Cole": who played whom, a title page, a table of contents. */
function isRowOfNames(words: string): boolean {
	const all = words.match(/[\p{L}][\p{L}’'-]*/gu) ?? [];
	return !all.some((word) => /^\p{Ll}/u.test(word) && word.length > 2 && word !== "the" && word !== "and");
}

function trimmed(text: string, { start, end }: Span): Span {
	const words = text.slice(start, end);
	return { start: start + (words.length - words.trimStart().length), end: start + words.trimEnd().length };
}

/** Whether a sentence has words that the reader marked. */
export function hasWords({ words }: TellingSentence, marked: Span): boolean {
	return overlaps(words, marked);
}
