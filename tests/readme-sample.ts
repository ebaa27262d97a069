import { allCommands } from "../commands/index.ts";
import { answerText } from "../src/terminal/prompt.ts";
import { bundledStory } from "./bundled-story.ts";
import { runnerOver } from "./in-memory-runner.ts";

const QUESTIONS = ["/when did North Korean officials warn the diplomat", "/quote face to face"];

/** What README shows as real output: the first passage of each answer, as the terminal prints it. */
export async function readmeSample(): Promise<string> {
	const runner = runnerOver(bundledStory());
	const answers = await Promise.all(
		QUESTIONS.map(async (question) => {
			const answer = await answerText(question, allCommands, runner, { colours: false, width: 90 });
			return `> ${question}\n${firstPassage(answer)}`;
		}),
	);
	return answers.join("\n\n");
}

/** The answer as far as the citation of its first passage. */
function firstPassage(answer: string): string {
	const lines = answer.split("\n");
	const citation = lines.findIndex((line) => line.includes("/passage "));
	return lines.slice(0, citation < 0 ? lines.length : citation + 1).join("\n");
}
