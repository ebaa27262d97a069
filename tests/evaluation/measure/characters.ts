import { join } from "node:path";
import type { SearchableStory } from "../../../src/retrieval/index/searchable-story.ts";
import { readLines } from "../question-sets.ts";
import { inBothWays } from "../readers.ts";
import type { Evaluation } from "../row.ts";
import { openStoryFile } from "../story-file.ts";
import { answerGold } from "./bundled.ts";
import { isSure, type PassageGold, passageRow, problemOf } from "./passage-gold.ts";

/** A main character, with fragments of the paragraphs that tell who it is. */
type CharacterGold = { readonly book: string; readonly name: string; readonly gold: readonly string[] };

const CHARACTERS = join(import.meta.dirname, "../../gold/characters.jsonl");
const NOVELS = "literaryqa-val";

/** Who main characters are, in whole novels that nothing was learned from; written without a look at answers. */
export const characters: Evaluation = {
	name: "characters",
	needs: [NOVELS],
	run: (dataDir) => {
		const stories = new Map<string, SearchableStory>();
		return inBothWays(async (reader) => {
			const asked: PassageGold[] = [];
			for (const { book, name, gold } of readLines<CharacterGold>(CHARACTERS)) {
				const story = stories.get(book) ?? openStoryFile(join(dataDir, NOVELS, "books"), `${book}.txt`);
				stories.set(book, story);
				const answer = await answerGold(story, { ask: `/who ${name}` }, reader);
				asked.push({ asked: `${book}: /who ${name}`, gold, answer });
			}
			const rowOf = (id: string, measure: string) => ({ id, measure, set: "main characters of ten whole novels" });
			return [
				passageRow(rowOf("characters-first", "/who: a passage that tells who it is first"), asked, problemOf),
				passageRow(rowOf("characters-sure", "the same, and shown without a doubt"), asked, (one) =>
					isSure(one) ? problemOf(one) : "not shown as sure",
				),
				passageRow(
					rowOf("characters-sure-right", "what is shown without a doubt tells who it is"),
					asked.filter(isSure),
					problemOf,
				),
			];
		});
	},
};
