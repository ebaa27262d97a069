import type { Answer } from "../src/answering/answer.ts";
import type { Saying } from "../src/answering/wording/saying.ts";
import type { Command, CommandData } from "../src/asking/command.ts";
import { textOption } from "../src/asking/options.ts";

const EXAMPLES: Readonly<Record<string, string>> = {
	ask: "/ask why did the talks fail",
	who: "/who Losyukov · /who second in command",
	when: "/when did the tensions surface",
	where: "/where has Putin visited",
	quote: "/quote face to face · /quote speaker: Rice",
	find: "/find “nuclear program” -Russia",
	passage: "/passage 5",
};

/** /help – what can be asked. @param listed The commands that help tells about, in the order people see them. */
export function createHelp(listed: readonly { readonly data: CommandData }[]): Command {
	return {
		data: {
			name: "help",
			description: "What can be asked, with examples.",
			options: [textOption("command", "One command, for its options.")],
		},
		looksAt: "nothing",
		forAll: true,
		answer: async ({ options }) => {
			const asked = options["command"]?.replace(/^\//, "").trim().toLowerCase();
			const one = listed.find(({ data }) => data.name === asked);
			return one === undefined ? overview(listed) : details(one);
		},
	};
}

function overview(listed: readonly { readonly data: CommandData }[]): Answer {
	return {
		kind: "info",
		headline: { say: "ask-about-story" },
		lines: [
			...listed.flatMap(({ data: { name, description } }): Saying[] =>
				description === undefined ? [] : [{ say: "command", name, description, example: EXAMPLES[name] }],
			),
			{ say: "or-just-write" },
			{ say: "silence-is-told" },
		],
	};
}

function details({ data }: { readonly data: CommandData }): Answer {
	const example = EXAMPLES[data.name];
	return {
		kind: "info",
		headline: { say: "command", name: data.name, description: data.description ?? "" },
		lines: [
			...(data.options ?? []).map(
				({ name, required, description }): Saying => ({ say: "option", name, needed: required === true, description }),
			),
			...(example === undefined ? [] : [{ say: "example", example } as const]),
		],
	};
}
