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

test.each([{ export: "true" }, { export: "TRUE" }, { export: "" }])("/privacy %j is the asker's own", (options) => {
	expect(isForAll(allCommands, { command: "privacy", options })).toBe(false);
});

test("what is for the bot's owner alone is offered on one server, to its admins, and nowhere else", () => {
	const command = { data: { name: "status", default_member_permissions: "0" }, forOwner: true } as const;
	expect(commandsJson([command], "global")).toEqual([]);
	expect(commandsJson([command], "server")).toEqual([{ name: "status", default_member_permissions: "0" }]);
});

test("questions alone take a story, a private answer and spoilers", () => {
	const withCommon = commandsJson(allCommands, "global")
		.filter((command) => "options" in command && command.options?.some(({ name }) => name === "spoilers"))
		.map(({ name }) => name);
	expect(withCommon).toEqual(["ask", "who", "when", "where", "quote", "find", "passage", "cast", "timeline"]);
});
