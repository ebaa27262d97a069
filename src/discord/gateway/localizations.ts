import {
	commandWords,
	OTHER_LANGUAGES,
	type OtherLanguage,
	type WordsKind,
	wordsId,
} from "../../answering/wording/command-words.ts";
import { type CommandData, type CommandOption, isSubcommand } from "../../asking/command.ts";
import { COMMON_OPTIONS } from "../../asking/common-options.ts";

/**
 * Discord's name for each language. What is registered in Spanish as spoken in Spain is shown in Latin America too.
 *
 * @see https://discord.com/developers/docs/reference#locales
 */
const LOCALES: Readonly<Record<OtherLanguage, string>> = { de: "de", fr: "fr", es: "es-ES", "pt-BR": "pt-BR" };

type Localizations = {
	readonly name_localizations?: Readonly<Record<string, string>>;
	readonly description_localizations?: Readonly<Record<string, string>>;
};

/** A command with its names and descriptions in other languages. Discord shows them to readers of these; the English names hold too. */
export function localized(data: CommandData): CommandData & Localizations {
	const { options } = data;
	return {
		...data,
		...wordsFor("command", [data.name]),
		...(options === undefined ? {} : { options: options.map((option) => localizedOption(option, [data.name])) }),
	};
}

function localizedOption(option: CommandOption, path: readonly string[]): CommandOption & Localizations {
	const { options, choices } = option;
	const kind = isSubcommand(option) ? "command" : "option";
	const own = COMMON_OPTIONS.includes(option) ? [option.name] : [...path, option.name];
	return {
		...option,
		...wordsFor(kind, own),
		...(options === undefined ? {} : { options: options.map((within) => localizedOption(within, own)) }),
		...(choices === undefined
			? {}
			: { choices: choices.map((choice) => ({ ...choice, ...wordsFor("choice", [...own, choice.value]) })) }),
	};
}

function wordsFor(kind: WordsKind, path: readonly string[]): Localizations {
	const id = wordsId(kind, path);
	const names: Record<string, string> = {};
	const descriptions: Record<string, string> = {};
	for (const language of OTHER_LANGUAGES) {
		const words = commandWords(language).get(id);
		if (words === undefined) continue;
		names[LOCALES[language]] = words.name;
		if (words.description !== undefined) descriptions[LOCALES[language]] = words.description;
	}
	return {
		...(Object.keys(names).length === 0 ? {} : { name_localizations: names }),
		...(Object.keys(descriptions).length === 0 ? {} : { description_localizations: descriptions }),
	};
}
