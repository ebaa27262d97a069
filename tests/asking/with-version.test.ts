import { expect, test } from "vitest";
import type { CommandRunner } from "../../src/asking/command.ts";
import { withVersion } from "../../src/asking/with-version.ts";
import { renderAnswer as renderForDiscord } from "../../src/discord/render/render.ts";
import { bundledStory } from "../bundled-story.ts";
import { runnerOver } from "../in-memory-runner.ts";

const BUILD = { version: "1.2.3", commit: "abcdef1234" };
const runner: CommandRunner = withVersion(runnerOver(bundledStory()), BUILD);
const everywhere = { limits: new Map() };

test("help ends with the version, in small letters below its card", async () => {
	const answer = await runner.run({ command: "help", options: {} }, everywhere);
	expect(answer.notes).toEqual([{ say: "version", ...BUILD }]);
	const blocks = renderForDiscord(answer, { asker: "1" });
	const [, card, quiet] = blocks.map((block) => ("content" in block ? block.content : ""));
	expect([card, quiet]).toEqual(["", "-# Footnote 1.2.3 (abcdef1234)"]);
});

test("other answers, and words to the bot itself, do not tell it", async () => {
	expect((await runner.run({ command: "who", options: { name: "Losyukov" } }, everywhere)).notes).toBeUndefined();
	const thanks = { command: "help", options: {}, question: { command: "small talk", says: "thanks" } } as const;
	expect((await runner.run(thanks, everywhere)).notes).toBeUndefined();
});
