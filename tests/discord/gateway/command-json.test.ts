import { describe, expect, test } from "vitest";
import { allCommands } from "../../../commands/index.ts";
import { commandsJson, isForAll } from "../../../src/discord/gateway/command-json.ts";

describe("isForAll", () => {
	test.each([
		["who", undefined, true],
		["help", undefined, true],
		["privacy", undefined, true],
		["story", "list", true],
		["story", "info", true],
		["story", "remove", false],
		["story", "add", false],
		["progress", "show", false],
		["settings", "show", false],
		["forget", undefined, false],
	])("/%s %s: %s", (command, subcommand, isOpen) => {
		expect(isForAll(allCommands, { command, subcommand, options: {} })).toBe(isOpen);
	});
});

test("questions alone take a story, a private answer and spoilers", () => {
	const withCommon = commandsJson(allCommands, "global")
		.filter((command) => "options" in command && command.options?.some(({ name }) => name === "spoilers"))
		.map(({ name }) => name);
	expect(withCommon).toEqual(["ask", "who", "when", "where", "quote", "find", "passage", "cast", "timeline"]);
});
