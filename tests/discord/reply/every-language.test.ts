import { afterAll, beforeAll, expect, test } from "vitest";
import { allCommands } from "../../../commands/index.ts";
import { LANGUAGE_TAGS, type LanguageTag } from "../../../src/answering/wording/languages.ts";
import { isTelling, tellingPieces } from "../../answering/wording/fluent-files.ts";
import type { Answered } from "../stand-in/interactions.ts";
import { buttonsOf, type ComponentJson, flatten, type MessageJson } from "../stand-in/messages.ts";
import type { Reader } from "../stand-in/people.ts";
import { type StoryBot, startStoryBot } from "../story-bot.ts";

/** Without four words in a row that our English sentences have. */
const SAGA =
	"# Chapter One\n\nAnn Hale saw Tom in October 1850. “Go away,” said Ann Hale.\n\n# Chapter Two\n\nTom died.\n";
const NEW_STORY = "Brig\n\nCaptain Reed sailed. “Land,” cried Reed.\n";

const LOCALES: Readonly<Record<LanguageTag, string>> = {
	en: "en-US",
	de: "de",
	fr: "fr",
	es: "es-ES",
	"pt-BR": "pt-BR",
};

let bot: StoryBot;

beforeAll(async () => {
	bot = await startStoryBot({ corpus: { "saga.md": SAGA } });
});

afterAll(() => bot.end());

/** Nobody asks as much as this in a minute: there are several for each language. */
function readerOf(locale: string, hand: string): Reader {
	const number = `${Object.values(LOCALES).indexOf(locale) + 1}${hand}`;
	return { id: `7000000000000000${number}`, username: `reader ${number}`, locale };
}

/** English that readers of other languages are not to see. */
function englishOfOurs(): readonly string[] {
	const descriptions = allCommands.flatMap(({ data }) => [
		data.description ?? "",
		...(data.options ?? []).map(({ description }) => description),
	]);
	return [...tellingPieces("en"), ...descriptions.filter(isTelling)];
}

/** Every text of what the bot sent, wherever in a message, form or choice it stands. */
function textsIn(value: unknown): readonly string[] {
	if (typeof value !== "object" || value === null) return [];
	return Object.entries(value).flatMap(([key, field]) =>
		typeof field === "string"
			? ["content", "label", "title", "description", "placeholder", "name"].includes(key)
				? [field]
				: []
			: textsIn(field),
	);
}

/** The message that an answer became. */
async function messageOf({ message }: Answered): Promise<MessageJson> {
	const found = () => bot.standIn.messages.get(message?.id ?? "") ?? message;
	await expect.poll(() => flatten(found()?.components ?? []).length).toBeGreaterThan(0);
	return found() as MessageJson;
}

function menuIn(message: MessageJson, at: number): ComponentJson | undefined {
	return flatten(message.components ?? []).filter(({ type }) => type === 3)[at];
}

type Command = readonly [name: string, options: Readonly<Record<string, string | boolean>>, subcommand?: string];

/** One after the other. */
async function useCommands(by: Reader, commands: readonly Command[]): Promise<void> {
	for (const [name, options, subcommand] of commands)
		await messageOf(await bot.standIn.slash(name, options, { by, ...(subcommand !== undefined && { subcommand }) }));
}

async function readHelp(by: Reader): Promise<void> {
	const help = await messageOf(await bot.standIn.slash("help", {}, { by }));
	const menu = menuIn(help, 0);
	for (const { value } of menu?.options ?? [])
		await messageOf(await bot.standIn.press(help, menu?.custom_id, { by, value }));
	await useCommands(by, [
		["help", { command: "ask" }],
		["help", { command: "settings" }],
	]);
}

async function askQuestions(by: Reader): Promise<void> {
	const asked = { story: "saga", private: true };
	await useCommands(by, [
		["who", { ...asked, name: "Ann Hale" }],
		["who", { ...asked, name: "Zorn" }],
		["who", { ...asked, name: "Tom", story: "no such story" }],
		["when", { ...asked, event: "did Ann see Tom" }],
		["quote", { ...asked, words: "go away" }],
		["find", { ...asked, words: "zebra" }],
		["passage", { ...asked, citation: "saga 9:9" }],
		["cast", asked],
		["timeline", asked],
	]);
}

async function sayHowFar(by: Reader): Promise<void> {
	const choices = await bot.standIn.type("progress", "place", "", { by });
	expect(choices).toBeDefined();
	await useCommands(by, [
		["progress", { place: "nowhere", story: "saga" }, "set"],
		["progress", { place: "1", story: "saga" }, "set"],
		["who", { name: "Tom", story: "saga", private: true }],
		["progress", {}, "show"],
		["settings", {}, "show"],
		["story", {}, "list"],
		["story", { title: "saga" }, "info"],
		["privacy", {}],
		["progress", { story: "saga" }, "clear"],
		["forget", {}],
	]);
}

async function setUp(by: Reader): Promise<void> {
	const panel = await messageOf(await bot.standIn.slash("setup", {}, { by }));
	for (const value of ["chapter-1", "none"])
		await messageOf(await bot.standIn.press(panel, menuIn(panel, 1)?.custom_id, { by, value }));
	await useCommands(by, [["settings", {}, "show"]]);
}

/** Adds a story, and takes it away again. */
async function addStory(by: Reader): Promise<void> {
	const { standIn, files } = bot;
	const send = (name: string, text: string) =>
		standIn.slash("story", { file: files.keep(name, text) }, { by, subcommand: "add" }).then(messageOf);
	const buttons = ({ id }: MessageJson) => Object.values(buttonsOf(standIn.messages.get(id)));
	const sent = await send("brig.txt", NEW_STORY);
	await expect.poll(() => buttons(sent).length).toBe(1);
	const { form } = await standIn.press(standIn.messages.get(sent.id), buttons(sent)[0], { by });
	const added = await messageOf(await standIn.submit(form, {}, { by }));
	await expect.poll(() => buttons(added).length).toBeGreaterThan(1);
	await send("x.rtf", "{\\rtf1 x}");
	await useCommands(by, [["story", { title: "brig" }, "remove"]]);
}

test.each(LANGUAGE_TAGS)("Discord takes all that is said in %s, and none of it is English of ours", async (tag) => {
	const before = bot.standIn.requests.length;
	const locale = LOCALES[tag];
	await readHelp(readerOf(locale, "1"));
	await askQuestions(readerOf(locale, "2"));
	await sayHowFar(readerOf(locale, "3"));
	const admin = { ...readerOf(locale, "4"), mayManage: true } as const;
	await setUp(admin);
	await addStory(admin);
	expect(bot.standIn.violations).toEqual([]);
	const said = bot.standIn.requests.slice(before).flatMap(({ body }) => textsIn(body));
	expect(said.length).toBeGreaterThan(100);
	const english = tag === "en" ? [] : englishOfOurs();
	expect(said.filter((text) => english.some((piece) => text.includes(piece)))).toEqual([]);
});
