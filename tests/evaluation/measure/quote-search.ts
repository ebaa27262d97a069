import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { SearchableStory } from "../../../src/retrieval/index/searchable-story.ts";
import { findNearPhrase } from "../../../src/retrieval/search/phrase-search.ts";
import { textAt } from "../../../src/story/span.ts";
import { meanInterval, meanOf, seededRandom } from "../bootstrap.ts";
import { plainSearchable, readQuestionSet } from "../question-sets.ts";
import type { ErrorCase, Evaluation, Row } from "../row.ts";

/**
 * `/quote` by words: five consecutive words of a sentence of eight or more, as they are and misremembered (one of the
 * five dropped, one letter of another changed). Right if the first place found lies in a sentence that holds the words.
 */
export const quoteSearch: Evaluation = {
	name: "quote-search",
	needs: ["fairytaleqa-val", "novels"],
	run: (dataDir) => {
		const stories = [...readQuestionSet(dataDir, "fairytaleqa-val").stories.values(), ...readNovels(dataDir)];
		const random = seededRandom(5);
		const cases = stories.flatMap((story) => casesOf(story, random));
		return [
			rowOf(cases, "quote-exact", "five words of a sentence lead to it first, %", ({ words }) => words),
			rowOf(cases, "quote-misremembered", "the same, one word dropped and one letter changed, %", ({ noisy }) => noisy),
		];
	},
};

const NOVELS = 10;
const PER_STORY = 25;
const FRAGMENT = 5;
const LEAST_WORDS = 8;

type Case = { readonly story: SearchableStory; readonly words: readonly string[]; readonly noisy: readonly string[] };

function readNovels(dataDir: string): SearchableStory[] {
	const files = readdirSync(join(dataDir, "novels")).sort();
	const step = Math.floor(files.length / NOVELS);
	return Array.from({ length: NOVELS }, (_, at) => {
		const text = readFileSync(join(dataDir, "novels", files[at * step] as string), "utf8").replaceAll("\r\n", "\n");
		return plainSearchable(
			files[at * step] as string,
			text.split(/\n\s*\n/u).filter((part) => part.trim() !== ""),
		);
	});
}

function casesOf(story: SearchableStory, random: () => number): Case[] {
	const cases: Case[] = [];
	const { sentences } = story.story;
	for (let tries = 0; cases.length < PER_STORY && tries < PER_STORY * 20; tries++) {
		const sentence = sentences[Math.floor(random() * sentences.length)];
		const words =
			sentence === undefined
				? []
				: textAt(story.story, sentence)
						.split(/\s+/u)
						.filter((word) => /\p{L}/u.test(word));
		if (words.length < LEAST_WORDS) continue;
		const start = Math.floor(random() * (words.length - FRAGMENT + 1));
		const fragment = words.slice(start, start + FRAGMENT);
		const dropped = Math.floor(random() * FRAGMENT);
		const kept = fragment.filter((_, at) => at !== dropped);
		const changed = Math.floor(random() * kept.length);
		cases.push({
			story,
			words: fragment,
			noisy: kept.map((word, at) => (at === changed ? changeLetter(word, random) : word)),
		});
	}
	return cases;
}

function changeLetter(word: string, random: () => number): string {
	const at = Math.floor(random() * word.length);
	const letter = String.fromCharCode(97 + Math.floor(random() * 26));
	return word.slice(0, at) + letter + word.slice(at + 1);
}

function rowOf(cases: readonly Case[], id: string, measure: string, asked: (of: Case) => readonly string[]): Row {
	const errors: ErrorCase[] = [];
	const hits = cases.map((one) => {
		const typed = asked(one).join(" ");
		const [found] = findNearPhrase([one.story], typed, 1);
		const sentences = one.story.story.sentences.filter(
			(sentence) => found !== undefined && sentence.start < found.span.end && found.span.start < sentence.end,
		);
		const text = sentences.map((sentence) => textAt(one.story.story, sentence).replace(/\s+/gu, " ")).join(" ");
		const right = sameLetters(text).includes(sameLetters(one.words.join(" ")));
		if (!right) errors.push({ asked: typed, expected: one.words.join(" "), given: text });
		return right ? 1 : 0;
	});
	return {
		id,
		measure,
		set: "FairytaleQA val, ten novels",
		value: meanOf(hits),
		n: hits.length,
		interval: meanInterval(hits),
		errors,
	};
}

function sameLetters(text: string): string {
	return text
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, " ")
		.trim();
}
