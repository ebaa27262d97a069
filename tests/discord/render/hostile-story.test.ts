import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { allCommands } from "../../../commands/index.ts";
import { openInProcess } from "../../../src/engine/in-process.ts";
import { startBot } from "../bot-kit.ts";
import { buttonsOf, choicesOf, textOf } from "../stand-in/messages.ts";
import type { Reader } from "../stand-in/people.ts";

const STORY = `@everyone [x](http://evil.example) ||Tale||

Captain Hale told @everyone and <@1> that the lamp was ||hidden||. "Look," said Hale, "at [the map](http://evil.example)."

\`\`\`
Captain Hale wrote code here.
\`\`\`

# Captain Hale shouted \u202ebackwards\u202c on 3 May 1801 and nobody * cared * at all.

- Hale listed **things** and discord.gg/evil and <t:1:R> and https://evil.example/_x_.

${"Captain Hale sailed on, and on, in the rain of Lyme. ".repeat(100)}

${"longwordwithoutspaces".repeat(250)} Hale.
`;

test("a hostile story is answered by every command without a ping, a broken layout or a refused message", async () => {
	const corpusDir = mkdtempSync(join(tmpdir(), "footnote-"));
	writeFileSync(join(corpusDir, "hostile.txt"), STORY);
	const { standIn, end, lines } = await startBot({ commands: allCommands, runner: await openInProcess({ corpusDir }) });
	let readers = 0;
	const by = (): { by: Reader } => ({ by: { id: `49400000000000${1000 + readers++}`, username: "reader" } });
	const asked: [string, Record<string, string | number>][] = [
		["ask", { question: "what did Captain Hale tell everyone?" }],
		["who", { name: "Hale" }],
		["when", { event: "did Hale shout" }],
		["where", { thing: "did Hale sail" }],
		["quote", { words: "the map" }],
		["find", { words: "Hale" }],
		["find", { words: "@everyone [x](http://evil.example) ||" }],
		["who", { name: "<@1> @here **bold** `code`" }],
		["passage", { citation: "hostile 4", around: 3 }],
		["cast", {}],
		["timeline", {}],
	];
	for (const [command, options] of asked) {
		const reader = by();
		let { message } = await standIn.slash(command, options, reader);
		expect(textOf(message)).not.toContain("Sorry");
		for (const label of [
			"After",
			"Show more around this passage",
			"After",
			"Back to the answer",
			"1 more",
			"Next page",
		]) {
			const choice = choicesOf(message)[label];
			const id = buttonsOf(message)[label] ?? choice?.customId;
			const value = choice === undefined ? {} : { value: choice.value };
			if (id !== undefined) ({ message } = await standIn.press(message, id, { ...reader, ...value }));
		}
	}
	await standIn.type("who", "name", "Ha", by());
	await standIn.type("passage", "citation", "hostile", by());
	await standIn.useOnMessage("Find in story", STORY.slice(0, 2000), by());
	expect(standIn.violations).toEqual([]);
	expect(lines.filter(({ level }) => Number(level) >= 50)).toEqual([]);
	await end();
	rmSync(corpusDir, { recursive: true });
});
