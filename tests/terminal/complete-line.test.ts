import { describe, expect, test } from "vitest";
import { allCommands } from "../../commands/index.ts";
import { completeLine } from "../../src/terminal/complete-line.ts";
import { bundledStory } from "../bundled-story.ts";
import { mill } from "../follow-up-tale.ts";
import { runnerOver } from "../in-memory-runner.ts";

const runner = runnerOver(bundledStory(), mill);
const complete = (line: string, language?: string) =>
	completeLine(line, { commands: allCommands, runner, scope: { limits: new Map() }, language });

describe("Tab", () => {
	test.each<[string, string, string[], string]>([
		["a command", "/wh", ["/who ", "/when ", "/where "], "/wh"],
		["a subcommand", "/story i", ["info "], "i"],
		["a subcommand of a group", "/settings channel l", ["limit "], "l"],
		["a name", "/who Cond", ["Condoleezza Rice"], "Cond"],
		["what an option holds", "/quote words:face speaker:Cond", ["Condoleezza Rice"], "Cond"],
		["a story by its id", "/who Losyukov story:russ", ["russian-envoy"], "russ"],
		["a story by a word of its title", "/cast story:envoy", ["russian-envoy"], "envoy"],
		["an option by its name", "/who Losyukov st", ["story:"], "st"],
		["an option of the command's own", "/find nuclear pa", ["page:"], "pa"],
		["options after a blank", "/who Losyukov ", ["story:", "spoilers:"], ""],
		["yes or no", "/who Losyukov spoilers:t", ["true"], "t"],
		["a story of another option", "/story info russ", ["russian-envoy"], "russ"],
		["nothing in a free question", "who is", [], "who is"],
		["nothing after what is no command", "/nope x", [], "/nope x"],
		["nothing after what is no subcommand", "/story nope ", [], ""],
	])("completes %s", async (_, line, completions, typed) => {
		const [found, end] = await complete(line);
		expect(found).toEqual(completions);
		expect(end).toBe(typed);
		expect(line.endsWith(end)).toBe(true);
	});

	test("finds names by any of their words", async () => {
		expect((await complete("/who ric"))[0]).toContain("Condoleezza Rice");
	});

	test("offers commands as the reader's language calls them, beside the English ones", async () => {
		expect((await complete("/w", "de"))[0]).toEqual(["/who ", "/when ", "/where ", "/wer ", "/wann ", "/wo "]);
		expect((await complete("/w", "en"))[0]).toEqual(["/who ", "/when ", "/where "]);
		expect((await complete("/wer Cond", "de"))[0]).toEqual(["Condoleezza Rice"]);
	});
});
