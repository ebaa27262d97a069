import { mistake } from "../answering/wording/mistake.ts";
import type { Saying } from "../answering/wording/saying.ts";
import { readLabel, readTypedLabel } from "../story/chapter-label.ts";
import { type LabelledPlace, parseCitation, readLabelled } from "../story/citation.ts";
import { chaptersNamed, countedChapters, labelBeside } from "../story/find-chapter.ts";
import { isEarlier, WHOLE_CHAPTER } from "../story/place.ts";
import type { Place } from "../story/story.ts";
import type { StoryStatus } from "./command.ts";
import type { Outline } from "./ports.ts";

/** A place as it was read, and what else the words may have meant. */
export type PlaceRead = {
	readonly place: Place;
	/** What the book itself calls the place's chapter, where its number does not say it. */
	readonly label?: string | undefined;
	/** Further on, or named by the same words: each as it is typed to mean it and nothing else. */
	readonly others: readonly string[];
};

type InStory = { readonly outline: Outline; readonly story: Pick<StoryStatus, "title"> };

/** "7": a chapter by its place. */
const NUMBER_ALONE = /^\s*(?<number>\d{1,6})\s*$/u;
/** "chapter 7", "ch. 7". */
const BY_NUMBER = /^ch(?:apter|\.)?\s*(?<number>\d{1,6})$/u;
/** Other ways to mean it that are told. */
const MOST_OTHERS = 3;

/**
 * A place as readers and admins type it. A number alone is a chapter's place in the story, up to its end; "VII", "chapter 7"
 * and "Session 7" are what the book itself calls it. Where words may mean several places the earliest of them holds, so that
 * nothing is shown too soon.
 *
 * @throws UserError if the words are no place of the story.
 */
export function readPlace(typed: string, outline: Outline, story: Pick<StoryStatus, "title">): PlaceRead {
	const where = { outline, story };
	const [held, ...others] = meant(typed, where).sort((a, b) => (isEarlier(a, b) ? -1 : 1));
	if (held === undefined) throw mistake(noSuch(typed, where));
	const chapter = outline.find(({ number }) => number === held.chapter);
	return {
		place: held,
		label: chapter && labelBeside(chapter),
		others: others.slice(0, MOST_OTHERS).map((other) => typeToMean(other, outline)),
	};
}

/** The places that the words may mean. @throws UserError where they name one that is not there. */
function meant(typed: string, where: InStory): Place[] {
	const { outline } = where;
	const alone = NUMBER_ALONE.exec(typed)?.groups?.["number"];
	if (alone !== undefined) {
		const place = inChapter(Number(alone), undefined, where);
		const counted = countedChapters(outline).get(place.chapter) ?? [place.chapter];
		// Where that chapter bears the number too, it is meant, whatever later parts call theirs.
		return counted.includes(place.chapter) ? [place] : [place, ...counted.map(wholeChapter)];
	}
	const labelled = readLabelled(typed);
	if (labelled !== undefined) return meantByLabel(labelled, where);
	const parsed = parseCitation(typed);
	if (parsed?.chapter === undefined) throw mistake({ say: "no-place", typed });
	return [inChapter(parsed.chapter, parsed.paragraph, where)];
}

function meantByLabel({ words, paragraph }: LabelledPlace, where: InStory): Place[] {
	const { outline } = where;
	const named = [...chaptersNamed(outline, words)];
	const number = BY_NUMBER.exec(words)?.groups?.["number"];
	// Answers show places as "ch. 7 ¶12"; and where the book counts no chapters, "chapter 7" is all that it can be called.
	const isPlace =
		number !== undefined && (paragraph !== undefined || (named.length === 0 && countedChapters(outline).size === 0));
	if (isPlace && (named.length === 0 || outline.some((chapter) => chapter.number === Number(number)))) {
		named.push(Number(number));
	}
	return [...new Set(named)].map((chapter) => inChapter(chapter, paragraph, where));
}

/** @throws UserError if the story has no such chapter, or the chapter no such paragraph. */
function inChapter(chapter: number, paragraph: number | undefined, { outline, story }: InStory): Place {
	const found = outline.find(({ number }) => number === chapter);
	if (found === undefined) {
		const [headed] = countedChapters(outline).get(chapter) ?? [];
		throw mistake({
			say: "no-such-chapter",
			chapter,
			title: story.title,
			count: outline.length,
			headed: headed === undefined ? undefined : typeToMean(wholeChapter(headed), outline),
		});
	}
	if (paragraph === undefined) return wholeChapter(chapter);
	if (paragraph < 1 || paragraph > found.paragraphs) {
		throw mistake({ say: "no-such-paragraph", chapter, paragraph, title: story.title, count: found.paragraphs });
	}
	return { chapter, paragraph };
}

function wholeChapter(chapter: number): Place {
	return { chapter, paragraph: WHOLE_CHAPTER };
}

/**
 * What to type for a place so that nothing else can be meant: what the book calls it, its number, else its last paragraph. It
 * tells no title, for the reader may not be there yet.
 */
export function typeToMean({ chapter, paragraph }: Place, outline: Outline): string {
	if (paragraph < WHOLE_CHAPTER) return `${chapter}:${paragraph}`;
	const found = outline.find(({ number }) => number === chapter);
	const label = readLabel(found?.title);
	if (found !== undefined && labelBeside(found) !== undefined && label?.isPlain && readLabelled(label.printed)) {
		const [only, ...others] = chaptersNamed(outline, label.printed);
		if (only === chapter && others.length === 0) return label.printed;
	}
	const counted = countedChapters(outline).get(chapter);
	if (counted === undefined || counted.includes(chapter)) return `${chapter}`;
	return `${chapter}:${found?.paragraphs ?? 1}`;
}

function noSuch(typed: string, { outline, story }: InStory): Saying {
	if (readTypedLabel(readLabelled(typed)?.words ?? "") === undefined) return { say: "no-place", typed };
	return { say: "no-place-headed", typed: typed.trim(), title: story.title, count: outline.length };
}
