import { describe, expect, test } from "vitest";
import { allCommands, commands } from "../../commands/index.ts";
import { questionOf } from "../../src/asking/question-command.ts";
import { readCall } from "../../src/asking/read-call.ts";
import { UserError } from "../../src/errors.ts";
import { FORMED, FORMLESS } from "../question/question-rows.ts";

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

	test("reads subcommands, the command's default where none is named", () => {
		expect(read("/story info russian-envoy")).toMatchObject({
			subcommand: "info",
			options: { title: "russian-envoy" },
		});
		expect(read("/story")).toMatchObject({ subcommand: "list", options: {} });
		expect(read("/progress")).toEqual({ command: "progress", subcommand: "show", options: {} });
		expect(read("/settings private:true")).toMatchObject({ subcommand: "show", options: { private: "true" } });
	});

	test("reads subcommands within a group", () => {
		expect(read("/settings channel limit 3:2 story:tiny")).toEqual({
			command: "settings",
			subcommand: "channel limit",
			options: { place: "3:2", story: "tiny" },
		});
	});

	test.each(allCommands.filter(({ data: { options = [] } }) => options.some(({ type }) => type <= 2)))(
		"knows which subcommand /$data.name alone means",
		({ data: { name, options = [] }, defaultSubcommand }) => {
			expect(options.map((option) => option.name)).toContain(defaultSubcommand);
			expect(read(`/${name}`).subcommand).toBe(defaultSubcommand);
		},
	);

	test.each([
		[
			"/progress bogus",
			"“/progress bogus” names no command. There are /progress set, /progress show, /progress clear.",
		],
		["/progress 7", "“/progress 7” names no command. There are /progress set, /progress show, /progress clear."],
		[
			"/settings channel",
			"“/settings channel” names no command. There are /settings channel limit, /settings channel story.",
		],
	])("takes no other word for a subcommand: %s", (line, message) => {
		expect(() => read(line)).toThrow(new UserError(message));
	});

	test.each([
		["/wer Losyukov", { command: "who", options: { name: "Losyukov" } }],
		["/quien Losyukov historia:tiny", { command: "who", options: { name: "Losyukov", story: "tiny" } }],
		[
			"/Citação pessoa:Rice palavras:face to face",
			{ command: "quote", options: { speaker: "Rice", words: "face to face" } },
		],
		[
			"/einstellungen kanal grenze 3:2",
			{ command: "settings", subcommand: "channel limit", options: { place: "3:2" } },
		],
		["/histoire infos titre:tiny", { command: "story", subcommand: "info", options: { title: "tiny" } }],
		["/geschichte list", { command: "story", subcommand: "list", options: {} }],
	])("understands a command by its name in another language: %s", (line, call) => {
		expect(read(line)).toMatchObject(call);
	});

	test("takes names of another language for words of a command that is typed in English", () => {
		expect(read("/who Kim geschichte:tiny")).toEqual({ command: "who", options: { name: "Kim geschichte:tiny" } });
	});

	test("reads words without a slash as a free question", () => {
		expect(read("who is Rice?")).toMatchObject({
			command: "who",
			options: { name: "Rice" },
			question: { command: "who", text: "Rice" },
		});
	});

	const free = [...FORMED.flatMap(([typed, command]) => (command === "small talk" ? [] : [typed])), ...FORMLESS];
	test.each(free)("gives options that read as the free question itself, for buttons ask them again: %s", (typed) => {
		const { command, options, question } = read(typed);
		expect(questionOf(commands, { command, options })).toEqual(question);
	});

	test("names the commands there are when one does not exist", () => {
		expect(() => read("/whom Rice")).toThrow(UserError);
		expect(() => read("/whom Rice")).toThrow(/\/whom.*\/who/);
		expect(() => read("/tell Rice")).toThrow(/\/tell.*\/ask, \/who/);
	});
});
