import { readFileSync } from "node:fs";
import { join } from "node:path";
import { decodeText } from "../../../src/story/formats/decode-text.ts";
import { readStory } from "../../../src/story/read-story.ts";
import { findLeaks, type Leak, questionsAbout, spreadLimits } from "../../spoilers/cut-file.ts";
import { inBothWays } from "../readers.ts";
import type { Evaluation } from "../row.ts";

const NOVELS = ["baum--the-scarecrow-of-oz.txt", "montgomery--anne-of-avonlea.txt", "conrad--the-rover.txt"];
const LIMITS = 20;
/** With the reader it takes twenty times as long. */
const LIMITS_READ = 2;
/** At least so many, of each kind. */
const QUESTIONS = 50;

/** Answers with a limit against answers from the file cut off at the limit: any difference is a leak. */
export const spoilers: Evaluation = {
	name: "spoilers",
	needs: ["novels"],
	run: (dataDir) =>
		inBothWays(async (reader) => {
			let asked = 0;
			const leaks: Leak[] = [];
			for (const name of NOVELS) {
				const text = decodeText(readFileSync(join(dataDir, "novels", name)), name).text;
				const story = readStory({ path: name, bytes: new TextEncoder().encode(text) });
				const limits = spreadLimits(story, reader === undefined ? LIMITS : LIMITS_READ);
				const questions = questionsAbout(text, QUESTIONS);
				asked += limits.length * questions.length;
				leaks.push(...(await findLeaks({ path: name, text }, limits, questions, reader)));
			}
			return [
				{
					id: "spoiler-leaks",
					measure: "answers that differ from the cut file's, count",
					set: "novels",
					value: leaks.length,
					n: asked,
					errors: leaks.map(({ limit, asked: question, limited, cut }) => ({
						asked: `${question} (limit ${limit.chapter}:${limit.paragraph})`,
						expected: cut,
						given: limited,
					})),
				},
			];
		}),
};
