import { describe, expect, test } from "vitest";
import { allCommands } from "../../commands/index.ts";
import { readCall } from "../../src/asking/read-call.ts";
import { UserError } from "../../src/errors.ts";

const read = (line: string) => readCall(allCommands, line);

describe("readCall", () => {
	test("gives words without an option's name to the first option", () => {
		expect(read("/who second in command")).toEqual({ command: "who", options: { name: "second in command" } });
	});

	test("splits at the names of the command's own options only", () => {
		expect(read("/quote words:face to face speaker:Rice")).toEqual({
			command: "quote",
			options: { words: "face to face", speaker: "Rice" },
		});
		expect(read("/find note: nuclear")).toEqual({ command: "find", options: { words: "note: nuclear" } });
	});

	test("knows the options that every command has", () => {
		expect(read("/who Kim story:russian-envoy")).toEqual({
			command: "who",
			options: { name: "Kim", story: "russian-envoy" },
		});
	});

	test("reads subcommands, the first where none is named", () => {
		expect(read("/story info russian-envoy")).toMatchObject({
			subcommand: "info",
			options: { title: "russian-envoy" },
		});
		expect(read("/story")).toMatchObject({ subcommand: "list", options: {} });
	});

	test("reads subcommands within a group", () => {
		expect(read("/settings channel limit 3:2 story:tiny")).toEqual({
			command: "settings",
			subcommand: "channel limit",
			options: { place: "3:2", story: "tiny" },
		});
	});

	test("reads words without a slash as a free question", () => {
		expect(read("who is Rice?")).toMatchObject({
			command: "who",
			options: { name: "Rice" },
			question: { command: "who", text: "who is Rice" },
		});
	});

	test("names the commands there are when one does not exist", () => {
		expect(() => read("/whom Rice")).toThrow(UserError);
		expect(() => read("/whom Rice")).toThrow(/\/whom.*\/ask, \/who/);
	});
});
