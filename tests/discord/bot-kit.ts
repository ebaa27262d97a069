import { type Logger, pino } from "pino";
import type { Answer, Evidence } from "../../src/answering/answer.ts";
import { nothingIsLate } from "../../src/answering/late.ts";
import { type Command, type CommandRunner, CommandType, OptionType } from "../../src/asking/command.ts";
import { numberOption, textOption } from "../../src/asking/options.ts";
import { type Bot, type BotParts, createBot } from "../../src/discord/bot.ts";
import { type Clock, systemClock } from "../../src/discord/clock.ts";
import { UserError } from "../../src/errors.ts";
import { said } from "../told.ts";
import { type StandIn, startStandIn, TOKEN } from "./stand-in/stand-in.ts";

/** A paragraph of a story for tests, its highlight the first occurrence of `words`. */
export function evidenceOf(text: string, words = "", paragraph = 1): Evidence {
	const start = words === "" ? -1 : text.indexOf(words);
	return {
		story: "tiny",
		storyTitle: "A Tiny Story",
		chapter: 1,
		paragraph,
		citation: `tiny ${paragraph}`,
		longCitation: `A Tiny Story, ¶${paragraph}`,
		text,
		highlights: start < 0 ? [] : [{ start, end: start + words.length }],
	};
}

const PARAGRAPHS = [
	"The doctor lived in Lyme.",
	"Her brother left in October. He never wrote.",
	"In spring the doctor found a letter.",
	"Nobody knew who had sent it.",
];

function paragraphEvidence(number: number, words = ""): Evidence {
	return evidenceOf(PARAGRAPHS[number - 1] ?? "", words, number);
}

/** Commands as small as they can be, with every kind of answer. */
export const SMALL_COMMANDS: readonly Command[] = [
	{
		data: {
			name: "who",
			description: "Who is this?",
			options: [textOption("name", "A name.", { required: true, autocomplete: true })],
		},
		looksAt: "text",
		complete: async ({ typed }) => [{ name: `${typed}…`, value: typed || "doctor" }],
		answer: async ({ options }) => answerWho(options["name"] ?? ""),
	},
	{
		data: {
			name: "find",
			description: "Find words.",
			options: [textOption("words", "Words.", { required: true }), numberOption("page", "Page.", { min: 1, max: 99 })],
		},
		looksAt: "text",
		answer: async ({ options }) => {
			const number = Number(options["page"] ?? 1);
			return {
				kind: "found",
				confidence: "high",
				headline: said(`Hit ${number} for ${options["words"]}`),
				evidence: [paragraphEvidence(number)],
				details: [],
				page: { number, count: PARAGRAPHS.length, total: PARAGRAPHS.length },
			};
		},
	},
	{
		data: {
			name: "passage",
			description: "A passage.",
			options: [textOption("citation", "A citation.", { required: true })],
		},
		looksAt: "text",
		answer: async ({ options }) => answerPassage(options),
	},
	{
		data: { name: "help", description: "Help." },
		looksAt: "nothing",
		forAll: true,
		answer: async () => ({ kind: "info", headline: said("Ask about the story."), lines: [said("/who: Who is this?")] }),
	},
	{
		data: { name: "cast", description: "The people." },
		looksAt: "text",
		answer: async () => ({
			kind: "info",
			headline: said("The people"),
			lines: Array.from({ length: 60 }, (_, i) => said(`Person ${i + 1}`)),
		}),
	},
	{
		data: {
			name: "story",
			description: "Stories.",
			options: [
				{ type: OptionType.Subcommand, name: "list", description: "All." },
				{
					type: OptionType.Subcommand,
					name: "remove",
					description: "Remove one.",
					options: [textOption("title", "Which.", { required: true })],
				},
			],
		},
		looksAt: "stories",
		forAll: ["list"],
		answer: async ({ subcommand }) => ({ kind: "info", headline: said(`Stories: ${subcommand}`), lines: [] }),
	},
	{
		data: {
			name: "progress",
			description: "How far you have read.",
			options: [{ type: OptionType.Subcommand, name: "set", description: "Set it." }],
		},
		looksAt: "nothing",
		answer: async () => ({ kind: "info", headline: said("Set."), lines: [] }),
	},
	{
		data: { type: CommandType.Message, name: "Find in story" },
		looksAt: "text",
		answer: async ({ options }) => found(`“${options["text"]}” is in the story.`, paragraphEvidence(1)),
	},
];

export function found(headline: string, first: Evidence, ...others: Evidence[]): Answer {
	return { kind: "found", confidence: "high", headline: said(headline), evidence: [first, ...others], details: [] };
}

function answerWho(name: string): Answer {
	switch (name) {
		case "nobody":
			return {
				kind: "not-in-story",
				headline: said("The story does not say."),
				searchedFor: ["nobody"],
				reason: "unknown-name",
				explanation: said("The name “nobody” does not occur."),
				nearest: [paragraphEvidence(4), paragraphEvidence(2)],
			};
		case "Kim":
			return {
				kind: "ambiguous",
				headline: said("“Kim” can be several people."),
				candidates: [{ name: "Kim the doctor", detail: said("4 mentions") }, { name: "Kim the brother" }],
			};
		case "bug":
			throw new TypeError("cannot read the secret question");
		case "mistake":
			throw new UserError("There is no chapter *9*.");
		case "many":
			return found(
				"Many passages",
				...([1, 2, 3, 4, 1, 2, 3, 4].map((n) => paragraphEvidence(n)) as [Evidence, ...Evidence[]]),
			);
		default:
			return found(`${name} lives in Lyme.`, paragraphEvidence(1, "doctor"), paragraphEvidence(3, "doctor"));
	}
}

function answerPassage(options: Readonly<Record<string, string>>): Answer {
	const number = Number(options["citation"]?.split(" ").at(-1)) + Number(options["move"] ?? 0);
	if (PARAGRAPHS[number - 1] === undefined) {
		return {
			kind: "not-in-story",
			headline: said("There is no such passage."),
			searchedFor: [],
			reason: "no-such-passage",
			explanation: said("The story has 4 paragraphs."),
			nearest: [],
		};
	}
	const around = Number(options["around"] ?? 0);
	const near = [1, 2, 3, 4].filter((other) => other !== number && Math.abs(other - number) <= around);
	const others = near.map((other) => paragraphEvidence(other));
	return { ...found(`Paragraph ${number}`, paragraphEvidence(number), ...others), asked: 0 } as Answer;
}

/** Runs commands in this thread, over no story at all. */
export function smallRunner(commands: readonly Command[]): CommandRunner {
	const named = (name: string): Command => {
		const command = commands.find(({ data }) => data.name === name);
		if (command === undefined) throw new UserError(`There is no command /${name}.`);
		return command;
	};
	return {
		run: async ({ command, subcommand, options }) =>
			named(command).answer({ subcommand, options, stories: [], statuses: [] }),
		complete: async ({ command, options }, focused, typed) =>
			named(command).complete?.({ options, stories: [], statuses: [], isLate: nothingIsLate, focused, typed }) ?? [],
		statuses: async () => [
			{ id: "tiny", title: "A Tiny Story", state: "ready" },
			{ id: "other", title: "Another Story", state: "ready" },
		],
	};
}

export type Logged = { readonly lines: Record<string, unknown>[]; readonly log: Logger };

export function captureLog(): Logged {
	const lines: Record<string, unknown>[] = [];
	const log = pino({ level: "trace", base: null }, { write: (line: string) => void lines.push(JSON.parse(line)) });
	return { lines, log };
}

export type Running = {
	readonly standIn: StandIn;
	readonly bot: Bot;
	readonly lines: Logged["lines"];
	end(): Promise<void>;
};

/** A stand-in and a bot that is connected to it. */
export async function startBot(
	overrides: Partial<BotParts> = {},
	standInOptions: Parameters<typeof startStandIn>[0] = {},
): Promise<Running> {
	const standIn = await startStandIn(standInOptions);
	const { lines, log } = captureLog();
	const bot = botFor(standIn, { log, ...overrides });
	await bot.start();
	return {
		standIn,
		bot,
		lines,
		async end() {
			await bot.stop();
			await standIn.close();
		},
	};
}

/** By this clock no interaction has an age, so that on a busy machine answers are not announced before they come. */
const UNRELATED: Clock = { ...systemClock, now: () => performance.now() };

export function botFor(standIn: Pick<StandIn, "url">, overrides: Partial<BotParts> & Pick<BotParts, "log">): Bot {
	return createBot({
		commands: SMALL_COMMANDS,
		runner: smallRunner(SMALL_COMMANDS),
		scopeFor: async () => ({ limits: new Map() }),
		config: { discordToken: TOKEN, discordApiUrl: standIn.url },
		clock: UNRELATED,
		...overrides,
	});
}
