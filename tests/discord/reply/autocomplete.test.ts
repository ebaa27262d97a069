import { expect, test } from "vitest";
import { UserError } from "../../../src/errors.ts";
import { SMALL_COMMANDS, smallRunner, startBot } from "../bot-kit.ts";
import { BEN } from "../stand-in/people.ts";

const runner = smallRunner(SMALL_COMMANDS);

test.each([
	[
		"a story that is not there",
		{ runner: { ...runner, complete: () => Promise.reject(new UserError("There is no story “x”.")) } },
	],
	["an error of ours", { runner: { ...runner, complete: () => Promise.reject(new TypeError("no")) } }],
	["an answer that never comes", { runner: { ...runner, complete: () => new Promise<never>(() => {}) } }],
	[
		"settings that cannot be read",
		{
			scopeFor: async () => {
				throw new Error("the database is locked");
			},
		},
	],
])("for %s there are no choices, and Discord is told so", async (_, overrides) => {
	const own = await startBot(overrides);
	expect(await own.standIn.type("who", "name", "An")).toEqual([]);
	expect(own.standIn.violations).toEqual([]);
	await own.end();
});

test("a name that was cut within a character is offered without its half", async () => {
	const complete = async () => [
		{ name: "Ann \ud83d…", value: "Ann" },
		{ name: " ", value: "nobody" },
	];
	const own = await startBot({ runner: { ...runner, complete } });
	expect(await own.standIn.type("who", "name", "An")).toEqual([{ name: "Ann …", value: "Ann" }]);
	await own.end();
});

test("a choice of our own words is offered in the reader's language, and means the same", async () => {
	const complete = async () => [
		{ name: "Chapter 7", says: { say: "chapter-offered", number: 7 } as const, value: "7" },
		{ name: "8: The Weir", value: "8" },
	];
	const own = await startBot({ runner: { ...runner, complete } });
	expect(await own.standIn.type("who", "name", "", { by: { ...BEN, locale: "de" } })).toEqual([
		{ name: "Kapitel 7", value: "7" },
		{ name: "8: The Weir", value: "8" },
	]);
	await own.end();
});
