import { expect, test } from "vitest";
import { allCommands } from "../../../commands/index.ts";
import { commandNames } from "../../../src/discord/gateway/localizations.ts";

test.each(allCommands.map(({ data }) => data.name))("%s has a name in other languages", (name) => {
	expect(commandNames.has(name)).toBe(true);
});

test("no name is of a command that is gone", () => {
	const commands = allCommands.map(({ data }) => data.name);
	expect([...commandNames.keys()].filter((name) => !commands.includes(name))).toEqual([]);
});
