import { describe, expect, test } from "vitest";
import { allCommands } from "../../commands/index.ts";
import { checkCall } from "../../src/asking/check-call.ts";
import { type CommandOption, OptionType } from "../../src/asking/command.ts";
import { readCall, readTyped } from "../../src/asking/read-call.ts";
import { UserError } from "../../src/errors.ts";

const read = (line: string) => readCall(allCommands, line);

describe("a call that is typed", () => {
	test.each([
		["/who", "/who needs “name”: A name as the story writes it, or a role. /help who tells more."],
		["/who name: ", "/who needs “name”: A name as the story writes it, or a role. /help who tells more."],
		[
			"/where story:tiny",
			"/where needs “thing”: An event, a thing or a person: “has Putin visited”. /help where tells more.",
		],
		[
			"/progress set",
			"/progress set needs “place”: A chapter (“7”, “CHAPTER VII”) or a citation (“7:12”). /help progress tells more.",
		],
		["/find fox page:abc", "“page” of /find is a whole number from 1 to 9999, not “abc”."],
		["/find fox page:0", "“page” of /find is a whole number from 1 to 9999, not “0”."],
		["/cast all", "“page” of /cast is a whole number from 1 to 9999, not “all”."],
		["/passage 5 around:abc", "“around” of /passage is a whole number from 0 to 3, not “abc”."],
		["/passage 5 around:7", "“around” of /passage is a whole number from 0 to 3, not “7”."],
		["/settings default soon", "“rule” of /settings default is “none”, “ask” or “chapter-1”, not “soon”."],
		["/who Kim private:yes", "“private” of /who is “true” or “false”, not “yes”."],
	])("is refused where an option is missing or wrong: %s", (line, message) => {
		expect(() => read(line)).toThrow(new UserError(message));
	});

	test.each([
		["/cast", {}],
		["/cast 2", { page: "2" }],
		["/passage 5 around:0", { citation: "5", around: "0" }],
		["/quote", {}],
		["/help", {}],
		["/story add", {}],
		["/settings default Chapter-1", { rule: "chapter-1" }],
		["/who Kim private:True", { name: "Kim", private: "true" }],
	])("is read where all is as it has to be: %s", (line, options) => {
		expect(read(line).options).toEqual(options);
	});

	test("may be unfinished while it is typed", () => {
		expect(readTyped(allCommands, "/passage around:").options).toEqual({ around: "" });
	});

	test("in plain words has no options that anybody gave", () => {
		expect(() => read("when?")).not.toThrow();
	});
});

type Asked = { readonly command: string; readonly subcommand?: string; readonly options: readonly CommandOption[] };

/** Every command that can be typed, by itself or with each of its subcommands. */
function asked(command: string, options: readonly CommandOption[], path: readonly string[] = []): readonly Asked[] {
	const nested = options.filter(({ type }) => type === OptionType.Subcommand || type === OptionType.SubcommandGroup);
	if (nested.length > 0) return nested.flatMap((one) => asked(command, one.options ?? [], [...path, one.name]));
	return [{ command, options, ...(path.length === 0 ? {} : { subcommand: path.join(" ") }) }];
}

describe("every command is held to what its options demand", () => {
	const all = allCommands
		.filter(({ data }) => data.type === undefined)
		.flatMap(({ data }) => asked(data.name, data.options ?? []))
		.flatMap(({ options, ...call }) => options.map((option) => ({ ...call, name: option.name, option })));

	test.each(all.filter(({ option }) => option.required && option.type !== OptionType.Attachment))(
		"/$command $subcommand needs $name",
		({ name, command, subcommand }) => {
			const call = { command, subcommand, options: {} };
			expect(() => checkCall(allCommands, call)).toThrow(`needs “${name}”`);
		},
	);

	test.each(all.filter(({ option }) => option.type === OptionType.Integer || option.choices !== undefined))(
		"/$command $subcommand takes no other words for $name",
		({ name, command, subcommand }) => {
			const call = { command, subcommand, options: { [name]: "other words" } };
			expect(() => checkCall(allCommands, call)).toThrow(/needs|not “other words”/);
		},
	);
});
