import { ChannelType, type Client, type Message, type MessageSnapshot, PermissionFlagsBits } from "discord.js";
import { QUESTION_LENGTH } from "../limits.ts";

/** Characters of a message that are read: the longest that Discord takes. */
const LONGEST = 4000;

/**
 * The words of a message as somebody would say them: without marks of Discord's formatting, and with mentions as names.
 *
 * Only what the message itself brings along, or its own server shows to its author, has a name here: elsewhere an id typed
 * by hand would tell names of servers that the author is not in.
 *
 * @see https://discord.com/developers/docs/reference#message-formatting
 */
export function readMessage(message: Message, client: Client<true>): string {
	const text = message.content.slice(0, LONGEST);
	return withoutFormatting(namesFor(text, message, client))
		.replace(/\s+/gu, " ")
		.trim();
}

/** Whether the message speaks to the bot: by its name, or by the role that Discord made for it. */
export function isToBot(message: Message, client: Client<true>): boolean {
	if (message.content.includes(`<@${client.user.id}>`) || message.content.includes(`<@!${client.user.id}>`))
		return true;
	// Of a role that was mentioned Discord may keep the message's words to itself.
	return message.mentions.roles.some(({ tags }) => tags?.botId === client.user.id);
}

/** Custom emoji, timestamps and links to parts of a server. */
const DECORATION = /<a?:\w{1,32}:\d{1,20}>|<t:-?\d{1,14}(?::[a-zA-Z])?>|<id:\w{1,20}(?::\d{1,20})?>/g;

function namesFor(text: string, message: Message, client: Client<true>): string {
	return text
		.replace(/<@!?(\d{1,20})>/g, (_, id: string) => (id === client.user.id ? " " : ` ${userName(message, id)} `))
		.replace(/<@&(\d{1,20})>/g, (_, id: string) => ` ${roleName(message, id, client)} `)
		.replace(/<#(\d{1,20})>/g, (_, id: string) => ` ${channelName(message, id)} `)
		.replace(/<\/([^:<>]{1,100}):\d{1,20}>/g, " /$1 ")
		.replace(DECORATION, " ")
		.replace(/ {2,}/g, " ")
		.replace(/ (?=[?!.,;:])/g, "");
}

function userName({ mentions }: Message, id: string): string {
	return mentions.members?.get(id)?.displayName ?? mentions.users.get(id)?.displayName ?? "";
}

function roleName({ guild }: Message, id: string, client: Client<true>): string {
	const role = guild?.roles.cache.get(id);
	return role === undefined || role.tags?.botId === client.user.id ? "" : role.name;
}

function channelName({ guild, member }: Message, id: string): string {
	const channel = guild?.channels.cache.get(id);
	if (channel === undefined || member === null) return "";
	// A private thread is seen by those added to it, whom discord.js does not know, and by those who manage threads.
	const needed =
		channel.type === ChannelType.PrivateThread
			? [PermissionFlagsBits.ViewChannel, PermissionFlagsBits.ManageThreads]
			: PermissionFlagsBits.ViewChannel;
	// Of a thread whose channel is not known there is nothing to tell, whatever the types say.
	const permissions = channel.permissionsFor(member) as ReturnType<typeof channel.permissionsFor> | null;
	return permissions?.has(needed) === true ? channel.name : "";
}

/** Pairs of marks around words, the longer before those they begin with. A lone star or underscore is a character. */
const PAIRS: readonly RegExp[] = [
	/```(?:[a-z0-9+-]{1,20}\n)?([\s\S]*?)```/gi,
	/``([^`]+)``/g,
	/`([^`\n]+)`/g,
	/\|\|(?=\S)([\s\S]*?\S)\|\|/g,
	/\*\*\*(?=\S)([^*]*[^*\s])\*\*\*/g,
	/\*\*(?=\S)([^*]*[^*\s])\*\*/g,
	/(?<![\w*])\*(?=[^\s*])([^*\n]*[^*\s])\*(?![\w*])/g,
	/(?<!\w)__(?=\S)([^_]*[^_\s])__(?!\w)/g,
	/(?<!\w)_(?=[^\s_])([^_\n]*[^_\s])_(?!\w)/g,
	/~~(?=\S)([^~]*[^~\s])~~/g,
	/\[([^[\]]+)\]\(<?https?:\/\/[^()\s]+>?\)/g,
];

/** Where marks that a backslash makes characters are kept meanwhile: no text that people write has signs of their own use. */
const KEPT = 0xe000;

/** The text without the marks by which Discord formats it. */
export function withoutFormatting(text: string): string {
	return withoutPairs(text, (kept) =>
		kept.replace(/^[^\S\n]*(?:>>>|>|#{1,3}|-#)[^\S\n]+(?:(?:#{1,3}|-#)[^\S\n]+)?/gmu, ""),
	);
}

/**
 * The text of a message that is looked for in a story: its lines and the marks of a block quote stay, which tell what in it
 * is quoted. Who is mentioned and how it is decorated are no words of a story.
 */
export function readQuoting(text: string): string {
	const said = text
		.slice(0, LONGEST)
		.replace(/<(?:@[!&]?|#)\d{1,20}>/g, " ")
		.replace(DECORATION, " ");
	return withoutPairs(said, (kept) => kept).trim();
}

function withoutPairs(text: string, withoutLineMarks: (kept: string) => string): string {
	const kept = text.replace(/\\([\\*_~`|>#-])/g, (_, mark: string) => String.fromCharCode(KEPT + mark.charCodeAt(0)));
	const words = PAIRS.reduce((rest, pair) => rest.replace(pair, "$1"), withoutLineMarks(kept));
	return words.replace(/[\ue000-\ue07f]/g, (mark) => String.fromCharCode(mark.charCodeAt(0) - KEPT));
}

/** What is written in a message: its own words, else those of a message that it forwards, else those of its embeds. */
export function textOfMessage(message: Pick<Message, "content" | "embeds" | "messageSnapshots">): string {
	const written: readonly Pick<MessageSnapshot, "content" | "embeds">[] = [
		message,
		...message.messageSnapshots.values(),
	];
	const own = written.map(({ content }) => content ?? "").find((content) => content.trim() !== "");
	const embedded = written.flatMap(({ embeds }) => embeds ?? []);
	return own ?? embedded.flatMap(({ title, description }) => [title, description].filter(isText)).join("\n");
}

function isText(text: string | null): text is string {
	return text !== null && text.trim() !== "";
}

/** The words of a message that ask: those below and above what it quotes, else what it quotes; whole sentences, as many as are read. */
export function askedIn(text: string): string {
	const [beforeQuote = ""] = text.split(/^[^\S\n]*>>>[^\S\n]/mu, 1);
	const own = beforeQuote
		.split("\n")
		.filter((line) => !/^[^\S\n]*>[^\S\n]/u.test(line))
		.join("\n");
	const words = withoutFormatting(own.trim() === "" ? text : own)
		.replace(/\s+/gu, " ")
		.trim();
	return cutAtSentence(words);
}

function cutAtSentence(words: string): string {
	if (words.length <= QUESTION_LENGTH) return words;
	const room = words.slice(0, QUESTION_LENGTH);
	const end = [...room.matchAll(/[.!?…]["”’»)\]]{0,3}(?= )|[。！？]/gu)].at(-1);
	const lastSpace = room.lastIndexOf(" ");
	return room.slice(0, end === undefined ? (lastSpace < 1 ? undefined : lastSpace) : end.index + end[0].length);
}
