import type { Answer } from "../src/answering/answer.ts";
import type { PanelPart } from "../src/answering/panel.ts";
import { wordsId } from "../src/answering/wording/command-words.ts";
import type { Saying } from "../src/answering/wording/saying.ts";
import type { HelpPart } from "../src/answering/wording/setup-saying.ts";
import {
	type AnswerRequest,
	type Command,
	type CommandOption,
	type Examples,
	isSubcommand,
	type KnownCommand,
} from "../src/asking/command.ts";
import { COMMON_OPTIONS } from "../src/asking/common-options.ts";
import { textOption } from "../src/asking/options.ts";
import { commandNamed } from "../src/asking/run.ts";
import type { SmallTalk } from "../src/question/small-talk.ts";

/** Of no story: what each command may be asked. */
const EXAMPLES: Readonly<Record<string, string>> = {
	ask: "/ask why did they quarrel",
	who: "/who the doctor",
	when: "/when did they meet",
	where: "/where did they go",
	quote: "/quote never again · /quote speaker: the doctor",
	find: "/find “word for word” -without",
	passage: "/passage 5",
};

/** The parts of help, with what each says. */
const PARTS: Readonly<Record<HelpPart, readonly Saying["say"][]>> = {
	ask: [
		"help-ask",
		"help-who",
		"help-when-where",
		"help-quote",
		"help-find",
		"help-find-message",
		"help-options",
		"or-just-write",
	],
	read: ["help-passage", "help-cast", "help-timeline", "help-stories", "help-one-command"],
	spoilers: ["help-progress", "help-private", "help-spoilers-once", "help-limit-told"],
	data: ["help-privacy", "help-forget"],
	admins: ["help-setup", "help-add-story", "help-own-stories", "help-settings", "help-channel-limit"],
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
			if (asked === "") return overview(request);
			return details(commandNamed([...listed, { data }], asked), request.examples);
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

/** A short card; the rest is behind its menu. */
function overview({ examples, statuses }: AnswerRequest): Answer {
	const [ask, ...others] = (Object.keys(PARTS) as HelpPart[]).map((part): PanelPart => {
		const lines = PARTS[part].map((say) => ({ say }) as Saying);
		return {
			id: part,
			title: { say: "help-part", part },
			about: { say: "help-part-about", part },
			lines: part === "ask" ? [...lines, ...examplesIn(examples, statuses)] : lines,
		};
	});
	const parts = [ask as PanelPart, ...others] as const;
	return {
		kind: "info",
		headline: { say: "ask-about-story" },
		lines: [...parts.flatMap(({ lines }) => lines), { say: "silence-is-told" }],
		panel: { kind: "parts", choose: { say: "choose-help-part" }, parts },
	};
}

/** What can be asked of a story that is here. */
function examplesIn(examples: Examples | undefined, statuses: AnswerRequest["statuses"]): readonly Saying[] {
	if (statuses.length === 0) return [{ say: "help-no-story" }];
	const asked = [
		...(examples?.name === undefined ? [] : [`/who ${examples.name}`, `/where ${examples.name}`]),
		...(examples?.words === undefined ? [] : [`/quote ${examples.words}`]),
	];
	if (examples === undefined || asked.length === 0) return [];
	return [{ say: "help-examples", title: examples.title, examples: asked.join(" · ") }];
}

function optionLine(option: CommandOption, command: string): Saying {
	const { name, required, description } = option;
	const id = wordsId(isSubcommand(option) ? "command" : "option", [
		...(COMMON_OPTIONS.includes(option) ? [] : [command]),
		name,
	]);
	return { say: "option", name, needed: required === true, id, description };
}

/** @param examples Words of a story that is here go before made-up ones. */
function details({ data }: KnownCommand, examples: Examples | undefined): Answer {
	const { name, words } = examples ?? {};
	const isOfName = name !== undefined && (data.name === "who" || data.name === "where");
	const isOfWords = words !== undefined && data.name === "quote";
	const example = isOfName ? `/${data.name} ${name}` : isOfWords ? `/quote ${words}` : EXAMPLES[data.name];
	return {
		kind: "info",
		headline: {
			say: "command",
			name: data.name,
			id: wordsId("command", [data.name]),
			description: data.description ?? "",
		},
		lines: [
			...(data.options ?? []).map((option) => optionLine(option, data.name)),
			...(example === undefined ? [] : [{ say: "example", example } as const]),
		],
	};
}
