import { describe, expect, test } from "vitest";
import { findCharacters } from "../../../src/annotation/names/characters.ts";
import { nameLookup } from "../../../src/annotation/speech/name-lookup.ts";
import { changeFeatures, featuresOf, SPEAKER_FEATURES } from "../../../src/annotation/speech/turns/speaker-features.ts";
import { toTurns } from "../../../src/annotation/speech/turns/speaker-turns.ts";
import { SPEAKER_WEIGHTS } from "../../../src/annotation/speech/turns/speaker-weights.generated.ts";
import { castOf } from "../../../src/annotation/speech/turns/speakers.ts";
import { findUtterances } from "../../../src/annotation/speech/utterances.ts";
import { tinyStory } from "../../tiny-story.ts";

/** All that a feature can be called: its name with one grade of each list. */
function namesOf({ name, grades }: (typeof SPEAKER_FEATURES)[number]): string[] {
	return grades.reduce<string[]>(
		(names, words) => names.flatMap((name) => words.map((word) => `${name} ${word}`.trim())),
		[name],
	);
}

const names = SPEAKER_FEATURES.map(namesOf);
const all = names.flat();

describe("the registry of speaker features", () => {
	test("gives no name twice", () => {
		expect(new Set(all).size).toBe(all.length);
	});

	test("has a feature for every weight", () => {
		const known = new Set(all);
		expect(Object.keys(SPEAKER_WEIGHTS).filter((name) => !known.has(name))).toEqual([]);
	});

	// A grade that was never learned, or that came out as 0, has no weight of its own and counts nothing.
	test("has a weight for every feature", () => {
		const unweighed = SPEAKER_FEATURES.filter((_, index) => names[index]?.every((name) => !(name in SPEAKER_WEIGHTS)));
		expect(unweighed.map(({ name }) => name)).toEqual([]);
	});

	test("says what each feature is in one line", () => {
		for (const { says } of SPEAKER_FEATURES) expect(says).toMatch(/^\p{Lu}[^\n]{20,140}[.:!]$/u);
	});

	test("holds all that is seen of the speakers of a tale", () => {
		const story = tinyStory(`
			Mrs. Bennet came in with Mr. Darcy, her nephew. "Come, Emma, where is papa?" said Mrs. Bennet.

			"He is out, madam," her daughter replied. Emma smiled. "I saw him," he said.

			"Did you, sir?" "Yes, Emma." Mr. Darcy bowed.

			I asked: "Who is it?"

			"A stranger," said one of the men.

			"They say so," they cried, and Emma ran away.

			"Emma!" Mr. Darcy exclaimed.
		`);
		const { entities, mentions } = findCharacters(story);
		const utterances = findUtterances(story, nameLookup(entities, mentions));
		for (const narrator of [undefined, entities[0]?.id]) {
			const cast = castOf(story.text, entities, narrator);
			const turns = toTurns(story, utterances, entities, mentions, narrator);
			const seen = turns.flatMap(({ candidates }, index) =>
				candidates.flatMap((candidate) => [
					...featuresOf(turns, index, candidate, cast),
					...(index > 0 ? [changeFeatures(turns, index, "", "e1", candidate) ?? ""] : []),
				]),
			);
			expect(seen.length).toBeGreaterThan(100);
			expect(seen.filter((feature) => feature !== "" && !all.includes(feature))).toEqual([]);
		}
	});
});
