import type { Saying } from "../answering/wording/saying.ts";
import { wordsOf } from "../answering/wording/words.ts";
import { readLabel } from "../story/chapter-label.ts";
import { readLabelled } from "../story/citation.ts";
import { chaptersNamed, countedChapters } from "../story/find-chapter.ts";
import { WHOLE_CHAPTER } from "../story/place.ts";
import type { Choice } from "./command.ts";
import { MOST_CHOICES, shorten } from "./completion.ts";
import type { KeepingRequest } from "./keeping/keeping-command.ts";
import { keyOf } from "./keys.ts";
import type { Outline } from "./ports.ts";
import { typeToMean } from "./read-place.ts";

/** Parts that stand before a story: that they are there gives nothing away. */
const OPENINGS: ReadonlySet<string> = new Set(["prologue", "preface", "introduction", "foreword"]);

/** Places in the story that is meant, as the asker may know them. */
export async function completePlaces(request: KeepingRequest & { readonly typed: string }): Promise<readonly Choice[]> {
	const { asker, ports, typed, statuses } = request;
	const story = request.options["story"] ?? request.story ?? (statuses.length === 1 ? statuses[0]?.id : undefined);
	const known = statuses.find(({ id }) => id === story);
	if (known === undefined) return [];
	const key = keyOf(request, known);
	const outline = (await ports.outline(key)) ?? [];
	return completeChapters(outline, typed, (await ports.readingPosition(asker.reader, key))?.chapter ?? 0);
}

/**
 * Chapters as far as they are typed, by their place or by what the book calls them. Up to the one that the reader has reached
 * they are offered with their titles, beyond it by numbers alone: a title would tell.
 */
export function completeChapters(outline: Outline, typed: string, reached: number): readonly Choice[] {
	const wanted = typed.trim().toLowerCase();
	const labelled = readLabelled(wanted);
	const named = new Set(labelled === undefined ? [] : chaptersNamed(outline, labelled.words));
	const counted = countedChapters(outline);
	return outline
		.map((chapter) => nameOf(chapter, counted, reached))
		.filter(({ number, name, words, isOpen }) => {
			if (`${number}`.startsWith(wanted) || (isOpen && named.has(number))) return true;
			// What is not shown is not found either.
			return [name, words].some(
				(shown) => shown.toLowerCase().startsWith(wanted) || shown.toLowerCase().includes(` ${wanted}`),
			);
		})
		.slice(0, MOST_CHOICES)
		.map(({ number, name, says }) => ({
			name: shorten(name),
			...(says !== undefined && { says }),
			value: typeToMean({ chapter: number, paragraph: WHOLE_CHAPTER }, outline),
		}));
}

/** A chapter as it is offered; `isOpen`: with what the book calls it. */
type Offered = {
	readonly number: number;
	readonly name: string;
	/** What the name says, where it is of our own words. */
	readonly says?: Saying;
	readonly words: string;
	readonly isOpen: boolean;
};

function nameOf(
	{ number, title }: Outline[number],
	counted: ReadonlyMap<number, readonly number[]>,
	reached: number,
): Offered {
	const label = readLabel(title);
	const isSafe = label !== undefined && (label.isPlain || OPENINGS.has(label.steps[0].kind));
	const isOpen = number <= reached || isSafe;
	const words = number <= reached ? (title ?? "") : isSafe ? label.printed : "";
	if (number <= reached && words !== "") return { number, name: `${number}: ${words}`, words, isOpen };
	if (isSafe && label.steps.at(-1)?.number !== number) return { number, name: `${number}: ${words}`, words, isOpen };
	// Where the book counts otherwise, this is not “Chapter 7”.
	const isItself = counted.size === 0 || counted.get(number)?.includes(number) === true;
	if (!isItself) return { number, name: `${number}: …`, words, isOpen };
	const says = { say: "chapter-offered", number } as const;
	return { number, name: wordsOf(says), says, words, isOpen };
}
