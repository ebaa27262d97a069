import { type Client, type Message, MessageType } from "discord.js";
import { type AnswerFile, fileOf } from "../../answering/answer.ts";
import { mistake, mistakeWords } from "../../answering/wording/mistake.ts";
import { languageOf } from "../../answering/wording/words.ts";
import { checkCall } from "../../asking/check-call.ts";
import { type CommandCall, commandLine } from "../../asking/command.ts";
import { isFollowUp } from "../../asking/follow-call.ts";
import { readTyped } from "../../asking/read-call.ts";
import { UserError } from "../../errors.ts";
import { noteAnswered } from "../answered.ts";
import { type Asking, contextOfMessage, looksOf, runAsked, sharedLanguage } from "../asking.ts";
import { isForAll } from "../gateway/command-json.ts";
import { QUESTION_LENGTH } from "../limits.ts";
import type { Block } from "../render/components.ts";
import { renderAnswer, renderNotice } from "../render/render.ts";
import { readManners } from "./options.ts";
import { questionUnder } from "./question-under.ts";
import { isToBot, readMessage } from "./read-message.ts";
import { replyToMessage, tellDirectly, typeIfSlow } from "./respond.ts";

/**
 * The question in a message to the bot: all of a direct message, or the words beside a mention of it.
 *
 * @returns undefined if the message is not for the bot: without a mention in its words, or by a bot or webhook.
 */
export function questionIn(message: Message, client: Client<true>): string | undefined {
	if (message.author.bot || message.webhookId !== null || message.system) return undefined;
	if (message.type !== MessageType.Default && message.type !== MessageType.Reply) return undefined;
	const question = readMessage(message, client).slice(0, QUESTION_LENGTH);
	if (message.guildId === null || isToBot(message, client)) return question;
	// A reply to the bot's answer mentions it unseen; "thanks" is no question, so the words themselves must name it or go back to it.
	return message.mentions.repliedUser?.id === client.user.id && isFollowUp(question) ? question : undefined;
}

/**
 * What a message may go back to: in a direct message the last question, in a reply the one that is answered there. Elsewhere in
 * a server others have asked meanwhile, so nobody could tell.
 */
async function followsOf(message: Message): Promise<CommandCall["follows"]> {
	if (message.reference === null) return message.guildId === null ? {} : undefined;
	if (message.mentions.repliedUser?.id !== message.client.user.id) return undefined;
	// No message is kept, so the answer replied to is fetched. Where that is not to be had, the question is taken by itself.
	const answer = await message.fetchReference().catch(() => undefined);
	const answerTo = answer && questionUnder(answer);
	return answerTo && { answerTo };
}

/** Answers a plain message. It cannot be answered for the asker alone, so refusals are seen by all who saw the question. */
export async function answerMessage(asking: Asking, message: Message, question: string): Promise<void> {
	const started = performance.now();
	const typed = readTyped(asking.commands, question);
	const context = contextOfMessage(message);
	if (!context.private && !isForAll(asking.commands, typed))
		throw mistake({ say: "use-slash-command", command: commandLine(typed) });
	const { call, spoilers } = readManners(checkCall(asking.commands, typed));
	// Spoilers are for the asker alone, which only a direct message is.
	const run = (follows: CommandCall["follows"]) =>
		runAsked(asking, { ...call, follows }, { ...context, spoilers: spoilers && context.private });
	const work = call.followUp === undefined ? run(undefined) : followsOf(message).then(run);
	const { answer } = await typeIfSlow(message, work);
	const { excerptLength } = await looksOf(asking, context.asker.guild);
	const components = renderAnswer(answer, {
		asked: answer.call ?? call,
		asker: message.author.id,
		spoilers: spoilers && context.private,
		excerptLength,
		links: asking.linksIn?.(context.asker.guild),
		language: await languageOfMessage(asking, message),
	});
	const delivery = await post(asking, message, components, fileOf(answer));
	noteAnswered(asking, { command: call.command, kind: answer.kind, delivery }, started);
}

/** What a message gets when it cannot be answered: a mistake word for word, else an apology. */
export async function tellProblem(asking: Asking, message: Message, error: unknown): Promise<unknown> {
	const language = await languageOfMessage(asking, message);
	const words = error instanceof UserError ? mistakeWords(error, language) : language.say({ say: "apology" });
	return post(asking, message, renderNotice(words));
}

/**
 * What a message gets in a server is seen by all who see it, so it is in the server's language; the asker's own is nobody's
 * business. A direct message is answered as the reader last had Discord.
 */
async function languageOfMessage(asking: Asking, { guild, guildId, author }: Message) {
	if (guildId === null) return languageOf(asking.locales.of(author.id));
	return sharedLanguage(await looksOf(asking, guildId), guild?.preferredLocale);
}

/** Channels found closed to the bot, so that each is logged once. */
const closedChannels = new WeakMap<Asking, Set<string>>();

async function post(asking: Asking, message: Message, components: Block[], file?: AnswerFile) {
	const delivery = await replyToMessage(message, components, file);
	if (delivery !== "forbidden" || message.guildId === null) return delivery;
	const closed = closedChannels.get(asking) ?? new Set();
	closedChannels.set(asking, closed);
	if (!closed.has(message.channelId)) {
		closed.add(message.channelId);
		asking.log.warn({ channel: message.channelId, server: message.guildId }, "may not write in this channel");
	}
	const language = languageOf(asking.locales.of(message.author.id) ?? message.guild?.preferredLocale);
	await tellDirectly(message, renderNotice(language.say({ say: "cannot-answer-here" })));
	return delivery;
}
