import type { Command, CommandData } from "../src/asking/command.ts";
import { textOption } from "./options.ts";

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
		answer: async ({ options }) => {
			const asked = options["command"]?.replace(/^\//, "").trim().toLowerCase();
			const one = listed.find(({ data }) => data.name === asked);
			return one === undefined ? overview(listed) : details(one);
		},
	};
}

function overview(listed: readonly { readonly data: CommandData }[]) {
	return {
		kind: "info" as const,
		headline: "Ask about the story; every answer is its own words, with the place they stand at.",
		lines: [
			...listed.flatMap(({ data }) =>
				data.description === undefined ? [] : [`/${data.name}: ${data.description}${example(data.name)}`],
			),
			"Or just write your question, in a direct message or after a mention.",
			"Where the story is silent, the answer says so, and why.",
		],
	};
}

function details({ data }: { readonly data: CommandData }) {
	return {
		kind: "info" as const,
		headline: `/${data.name}: ${data.description ?? ""}`,
		lines: [
			...(data.options ?? []).map(
				({ name, required, description }) => `${name}${required === true ? " (needed)" : ""}: ${description}`,
			),
			...(EXAMPLES[data.name] === undefined ? [] : [`For example: ${EXAMPLES[data.name]}`]),
		],
	};
}

function example(name: string): string {
	return EXAMPLES[name] === undefined ? "" : ` For example ${EXAMPLES[name]}`;
}
