import type { Answer } from "../src/answering/answer.ts";
import type { Saying } from "../src/answering/wording/saying.ts";
import type { AnswerRequest, Command, KnownCommand } from "../src/asking/command.ts";
import { textOption } from "../src/asking/options.ts";
import { commandNamed } from "../src/asking/run.ts";
import type { SmallTalk } from "../src/question/small-talk.ts";

const EXAMPLES: Readonly<Record<string, string>> = {
	ask: "/ask why did the talks fail",
	who: "/who Losyukov · /who second in command",
	when: "/when did the tensions surface",
	where: "/where has Putin visited",
	quote: "/quote face to face · /quote speaker: Rice",
	find: "/find “nuclear program” -Russia",
	passage: "/passage 5",
};

/** /help – what can be asked, and the reply to words said to the bot itself. @param listed The commands that help tells about, in the order people see them. */
export function createHelp(listed: readonly KnownCommand[]): Command {
	const data = {
		name: "help",
		description: "What can be asked, with examples.",
		options: [textOption("command", "One command, for its options.")],
	};
	return {
		data,
		looksAt: "nothing",
		forAll: true,
		answer: async (request) => {
			const { options, question } = request;
			if (question?.command === "small talk" && question.says !== "help") return reply(question.says, request);
			const [, asked = ""] = /^\s*\/?(\S*)/u.exec(options["command"]?.toLowerCase() ?? "") ?? [];
			return asked === "" ? overview(listed) : details(commandNamed([...listed, { data }], asked));
		},
	};
}

/** Short: most read it on a phone. What is told of the bot comes with what to ask it. */
function reply(says: Exclude<SmallTalk, "help">, { statuses, meant }: AnswerRequest): Answer {
	if (says === "thanks" || says === "goodbye") return { kind: "info", headline: { say: says }, lines: [] };
	const one = statuses.length === 1 ? statuses[0] : statuses.find(({ id }) => id === meant);
	return {
		kind: "info",
		headline: { say: says },
		lines: [{ say: "ask-me-about", title: one?.title, count: statuses.length }, { say: "plain-examples" }],
	};
}

function overview(listed: readonly KnownCommand[]): Answer {
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

function details({ data }: KnownCommand): Answer {
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
