import { PLACE_ENDINGS } from "../../language/lists/name-cues.ts";
import { wordSet } from "../../language/lists/word-set.ts";
import type { Span } from "../../story/span.ts";
import type { VisibleStory } from "../../story/visible-story.ts";
import { isNickname, readWords, type Word } from "./capital-words.ts";
import { countSpeaking, type SpeakingCounts, speakingNames } from "./speaking-names.ts";

/** A capitalised word. Its span leaves out "'s". */
export type RunWord = Span & {
	readonly text: string;
	readonly lower: string;
	/** Lower-case words between the word before it in the run and this one ("de", "of the"), or "". */
	readonly link: string;
	/** Stands where any word has a capital: first of a sentence or of a quotation, or in a headline. */
	readonly initial: boolean;
};

/** Capitalised words in a row, with what stands around them. */
export type NameRun = {
	readonly words: readonly RunWord[];
	/** Index into `Story.paragraphs`. */
	readonly paragraph: number;
	/** The two words before it in lower case, nearest first, "" where punctuation comes between. */
	readonly before: readonly [string, string];
	/** The two words after it in lower case, nearest first, "" where punctuation comes between. */
	readonly after: readonly [string, string];
	/** The characters between it and the word before, and the word after. */
	readonly gapBefore: string;
	readonly gapAfter: string;
	/** The word after it in lower case, whatever comes between. */
	readonly next: string;
	readonly possessive: boolean;
};

/** How often a word is seen, by its lower-case form. `middle`: capitalised where only names are. */
export type WordCount = { lower: number; middle: number; initial: number };

export type Runs = {
	readonly runs: readonly NameRun[];
	readonly counts: ReadonlyMap<string, WordCount>;
	/** Capitalised words, in lower case, that speak again and again, and so are names whatever lists say. */
	readonly speaking: ReadonlySet<string>;
};

/** Reads a story's paragraphs once: capitalised runs, and how every word is written across the story. */
export function findRuns(story: VisibleStory): Runs {
	const runs: NameRun[] = [];
	const counts = new Map<string, WordCount>();
	const speaking: SpeakingCounts = new Map();
	for (const [index, paragraph] of story.paragraphs.entries()) {
		const words = readWords(story.text, paragraph);
		for (const word of words) count(counts, word);
		const last = words.at(-1);
		if (last === undefined) continue;
		const ending = story.text.slice(last.end + (last.possessive ? 2 : 0), paragraph.end);
		collectRuns(words, index, runs, speaking, ending);
	}
	return { runs, counts, speaking: speakingNames(speaking) };
}

/** Between names' parts: "Ludwig van Beethoven", "Bank of the West", "Trinidad and Tobago" is left to the gazetteer. */
const LINKS = wordSet("of de du des da di del della von van der den la le al el bin ibn y the ap ten ter dos zu");

function count(counts: Map<string, WordCount>, word: Word): void {
	let entry = counts.get(word.lower);
	if (entry === undefined) {
		entry = { lower: 0, middle: 0, initial: 0 };
		counts.set(word.lower, entry);
	}
	if (!word.capital) entry.lower++;
	else if (word.initial || isShouted(word.text)) entry.initial++;
	else entry.middle++;
}

/** "EMMA", but neither "U.S." nor "NATO": four letters or more, where capitals may be emphasis. */
function isShouted(text: string): boolean {
	return text.length > 4 && text === text.toUpperCase();
}

/** @param ending What follows the paragraph's last word. */
function collectRuns(
	words: readonly Word[],
	paragraph: number,
	runs: NameRun[],
	speaking: SpeakingCounts,
	ending: string,
): void {
	let index = 0;
	while (index < words.length) {
		if (!(words[index] as Word).capital) {
			index++;
			continue;
		}
		const run: RunWord[] = [toRunWord(words[index] as Word, "")];
		let last = index;
		while (true) {
			const next = (words[last] as Word).possessive ? landmarkAfter(words, last) : nextOfRun(words, last);
			if (next === undefined) break;
			run.push(toRunWord(words[next.index] as Word, next.link));
			last = next.index;
		}
		runs.push({
			words: run,
			paragraph,
			before: [plainWord(words, index, -1), plainWord(words, index, -2)],
			after: [plainWord(words, last, 1), plainWord(words, last, 2)],
			gapBefore: (words[index] as Word).gap,
			gapAfter: words[last + 1]?.gap ?? ending,
			next: words[last + 1]?.lower ?? "",
			possessive: (words[last] as Word).possessive,
		});
		countSpeaking(speaking, words, index, last);
		index = last + 1;
	}
}

function toRunWord(word: Word, link: string): RunWord {
	return { start: word.start, end: word.end, text: word.text, lower: word.lower, link, initial: word.initial };
}

/** The next capitalised word of the run after the word at `index`, across at most two lower-case links. */
function nextOfRun(words: readonly Word[], index: number): { index: number; link: string } | undefined {
	const nickname = words[index + 1];
	if (nickname?.capital && isNickname(nickname, words[index + 2])) return { index: index + 1, link: "" };
	if (isNickname(words[index] as Word, nickname)) return { index: index + 1, link: "" };
	let link = "";
	for (let next = index + 1; next <= index + 3; next++) {
		const word = words[next];
		if (word === undefined || !(isSpace(word.gap) || (word.gap === " & " && word.capital))) return undefined;
		if (word.capital) return { index: next, link: word.gap === " & " ? "&" : link };
		if (!LINKS.has(word.lower) && !(word.lower === "and" && isPartners(words[next + 1]))) return undefined;
		link = link === "" ? word.lower : `${link} ${word.lower}`;
	}
	return undefined;
}

/** "Dombey and Sons", "Waite and Co." */
function isPartners(word: Word | undefined): boolean {
	return word?.capital === true && /^(?:sons?|co|company|bros|brothers|daughters)$/u.test(word.lower);
}

/** "Lincoln's Inn", "Bunker's Hill", "New Year's Eve": a capitalised landmark or day after "'s" goes on with the name. */
function landmarkAfter(words: readonly Word[], index: number): { index: number; link: string } | undefined {
	const next = words[index + 1];
	const fits =
		next?.capital === true &&
		!next.initial &&
		/^[’']s\s$/iu.test(`'s${next.gap}`) &&
		(PLACE_ENDINGS.has(next.lower) || /^(?:land|eve|day)$/u.test(next.lower));
	return fits ? { index: index + 1, link: "'s" } : undefined;
}

function isSpace(gap: string): boolean {
	return gap === " " || (gap !== "" && gap.trim() === "" && !/\n\s*\n/u.test(gap));
}

/** The word `distance` away, if only white space lies between. */
function plainWord(words: readonly Word[], index: number, distance: number): string {
	const step = Math.sign(distance);
	for (let at = index; at !== index + distance; at += step) {
		const gap = (step > 0 ? words[at + 1] : words[at])?.gap;
		if (gap === undefined || !isSpace(gap)) return "";
	}
	return words[index + distance]?.lower ?? "";
}
