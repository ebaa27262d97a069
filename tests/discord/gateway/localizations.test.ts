import { describe, expect, test } from "vitest";
import { allCommands } from "../../../commands/index.ts";
import {
	commandWords,
	OTHER_LANGUAGES,
	type WordsKind,
	wordsId,
} from "../../../src/answering/wording/command-words.ts";
import { type CommandOption, isSubcommand, type KnownCommand } from "../../../src/asking/command.ts";
import { COMMON_OPTIONS } from "../../../src/asking/common-options.ts";
import { commandsJson } from "../../../src/discord/gateway/command-json.ts";
import { checkCommands } from "../stand-in/check-commands.ts";

type Told = { readonly id: string; readonly isDescribed: boolean };

function told(kind: WordsKind, path: readonly string[], description?: string): Told {
	return { id: wordsId(kind, path), isDescribed: description !== undefined };
}

function toldOfOption(option: CommandOption, path: readonly string[]): readonly Told[] {
	const own = [...path, option.name];
	return [
		told(isSubcommand(option) ? "command" : "option", own, option.description),
		...(option.options ?? []).flatMap((within) => toldOfOption(within, own)),
		...(option.choices ?? []).map(({ value }) => told("choice", [...own, value])),
	];
}

/** All that a command is called and says, by the ids under which other languages have it. */
function toldOf({ data }: KnownCommand): readonly Told[] {
	return [
		told("command", [data.name], data.description),
		...(data.options ?? []).flatMap((option) => toldOfOption(option, [data.name])),
	];
}

const ALL = [...allCommands.flatMap(toldOf), ...COMMON_OPTIONS.flatMap((option) => toldOfOption(option, []))];

describe.each(OTHER_LANGUAGES)("the commands in %s", (language) => {
	const words = commandWords(language);

	test("have every name, description and choice", () => {
		const missing = ALL.flatMap(({ id, isDescribed }) => {
			const own = words.get(id);
			if (own === undefined) return [id];
			return isDescribed && own.description === undefined ? [`${id}.description`] : [];
		});
		expect(missing).toEqual([]);
	});

	test("have no words for what is gone", () => {
		const known = new Set(ALL.map(({ id }) => id));
		expect([...words.keys()].filter((id) => !known.has(id))).toEqual([]);
	});

	test("are called as no other command is, in any language and without accents", () => {
		const fold = (name: string) => name.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
		for (const { data } of allCommands) {
			const name = fold(words.get(wordsId("command", [data.name]))?.name ?? "");
			const others = allCommands.filter((other) => other.data.name !== data.name);
			const taken = others.flatMap((other) => [
				other.data.name,
				...OTHER_LANGUAGES.map((one) => commandWords(one).get(wordsId("command", [other.data.name]))?.name ?? ""),
			]);
			expect(taken.map(fold)).not.toContain(name);
		}
	});
});

test("the longest words of all languages keep within Discord's limits", () => {
	expect(checkCommands(commandsJson(allCommands, "global"), false)).toEqual([]);
});

test("options that all questions have are worded once", () => {
	const [who] = commandsJson(
		allCommands.filter(({ data }) => data.name === "who"),
		"global",
	);
	expect(who).toMatchObject({
		name_localizations: { de: "wer", fr: "qui", "es-ES": "quién", "pt-BR": "quem" },
		options: [
			{ name: "name", name_localizations: { fr: "nom" } },
			{ name: "story", description_localizations: { de: expect.stringContaining("Geschichte") } },
			{ name: "private" },
			{ name: "spoilers" },
		],
	});
});

test("a choice has its words, and the value that it has in English", () => {
	const [settings] = commandsJson(
		allCommands.filter(({ data }) => data.name === "settings"),
		"global",
	);
	expect(JSON.stringify(settings)).toContain(
		'{"name":"chapter 1 only","value":"chapter-1","name_localizations":{"de":"nur Kapitel 1"',
	);
});
