import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { type Running, startBot } from "../bot-kit.ts";
import { textOf } from "../stand-in/messages.ts";
import {
	ANNA,
	BOT_ID,
	BOT_ROLE,
	Channel,
	DIRECT,
	directChannelId,
	IN_SERVER,
	OTHER_BOT,
	type Reader,
	SHY,
} from "../stand-in/people.ts";
import { refusal } from "../stand-in/rest.ts";

let running: Running;
let readers = 0;
let reader: Reader;

beforeAll(async () => {
	running = await startBot();
});

beforeEach(() => {
	reader = { id: `49100000000000${1000 + readers++}`, username: "reader" };
});

afterEach(() => {
	expect(running.standIn.violations).toEqual([]);
});

afterAll(() => running.end());

const MENTION = `<@${BOT_ID}>`;

test("a direct message is read as a question and answered as a reply", async () => {
	const id = running.standIn.say("Who is Ann?", { by: reader, where: DIRECT });
	const answer = await running.standIn.nextPost();
	expect(answer.channel_id).toBe(directChannelId(reader));
	expect(answer.message_reference).toMatchObject({ message_id: id });
	expect(textOf(answer)).toMatch(/^\*\*Ann lives in Lyme\.\*\*[\s\S]*-# \/who \*\*name:\*\* Ann$/);
});

test.each([`${MENTION} who is Ann?`, `who is <@!${BOT_ID}> Ann`, `hey ${MENTION}, who is Ann?`])(
	"“%s” is answered in the server",
	async (text) => {
		running.standIn.say(text, { by: reader });
		expect(textOf(await running.standIn.nextPost())).toContain("lives in Lyme.");
	},
);

test.each([
	["in a direct message", "who are you?", DIRECT],
	["after a mention", `${MENTION} thanks!`, IN_SERVER],
])("words to the bot itself get its own reply %s", async (_, words, where) => {
	running.standIn.say(words, { by: reader, where });
	expect(textOf(await running.standIn.nextPost())).toContain("Ask about the story.");
});

test("a command written out is understood in a message too", async () => {
	running.standIn.say("/who Ann", { by: reader, where: DIRECT });
	expect(textOf(await running.standIn.nextPost())).toContain("Ann lives in Lyme.");
});

test("what is about the asker, or changes something, is not answered before everybody", async () => {
	for (const words of ["/progress set", "/story remove x"]) {
		running.standIn.say(`${MENTION} ${words}`, { by: reader });
		const answer = textOf(await running.standIn.nextPost());
		expect(answer).toBe(
			`Everybody here would see that. Use ${words.replace(" x", "")} as a slash command, and the answer is for you alone.`,
		);
	}
	running.standIn.say("/progress set", { by: reader, where: DIRECT });
	expect(textOf(await running.standIn.nextPost())).toContain("Set.");
	running.standIn.say(`${MENTION} /story list`, { by: reader });
	expect(textOf(await running.standIn.nextPost())).toContain("Stories: list");
});

test("a command written out whose options are missing or wrong is told so", async () => {
	for (const [line, words] of [
		["/who", "/who needs “name”: A name. /help who tells more."],
		["/find letter page:abc", "“page” of /find is a whole number from 1 to 99, not “abc”."],
	] as const) {
		running.standIn.say(line, { by: reader, where: DIRECT });
		expect(textOf(await running.standIn.nextPost())).toBe(words);
	}
});

test("a mention alone gets help", async () => {
	running.standIn.say(MENTION, { by: reader });
	expect(textOf(await running.standIn.nextPost())).toContain("Ask about the story.");
});

test("refusals, mistakes and failures are answered too", async () => {
	for (const [name, start] of [
		["nobody", "The story does not say."],
		["mistake", "There is no chapter"],
		["bug", "Sorry"],
	] as const) {
		running.standIn.say(`who is ${name}?`, { by: reader, where: DIRECT });
		expect(textOf(await running.standIn.nextPost())).toContain(start);
	}
});

test("messages of bots and webhooks, without a mention, or thanking for an answer are left alone", async () => {
	const { standIn } = running;
	standIn.say(`${MENTION} who is Ann?`, { by: OTHER_BOT });
	standIn.say(`${MENTION} who is Ann?`, { by: reader, webhook: true });
	standIn.say("who is Ann?", { by: reader });
	standIn.say("@everyone who is Ann?", { by: reader });
	const [answer] = standIn.messages.values();
	standIn.say("thanks!", { by: reader, ...(answer === undefined ? {} : { replyTo: answer }) });
	await expect(standIn.nextPost(400)).rejects.toThrow("posted nothing");
});

test("where the bot may not write it tells the asker directly, and logs the channel once", async () => {
	const where = { kind: "server", channel: Channel.Closed } as const;
	for (let times = 0; times < 2; times++) {
		running.standIn.say(`${MENTION} who is Ann?`, { by: reader, where });
		const told = await running.standIn.nextPost();
		expect(told.channel_id).toBe(directChannelId(reader));
		expect(textOf(told)).toContain("where I may not write");
	}
	running.standIn.say(`${MENTION} who is Ann?`, { by: SHY, where });
	await expect(running.standIn.nextPost(300)).rejects.toThrow("posted nothing");
	const logged = running.lines.filter(({ msg }) => msg === "may not write in this channel");
	expect(logged).toMatchObject([{ channel: Channel.Closed }]);
});

test("a reader who writes too fast is told once", async () => {
	for (let times = 0; times < 18; times++)
		running.standIn.say(`${MENTION} who is Ann?`, { by: reader, where: IN_SERVER });
	const texts: string[] = [];
	for (let times = 0; times < 16; times++) texts.push(textOf(await running.standIn.nextPost()));
	expect(texts.filter((text) => text.startsWith("You read fast!"))).toHaveLength(1);
	await expect(running.standIn.nextPost(300)).rejects.toThrow("posted nothing");
});

test("names, channels and roles mentioned in a question are read as their names", async () => {
	running.standIn.say(`${MENTION} who is <@${reader.id}> of <#${Channel.Text}>?`, { by: reader });
	expect(textOf(await running.standIn.nextPost())).toMatch(/^\*\*reader of channel-1 lives/);
});

test("no question is logged", () => {
	running.standIn.say("who is Xanthippe?", { by: ANNA, where: DIRECT });
	return running.standIn.nextPost().then(() => {
		expect(JSON.stringify(running.lines)).not.toContain("Xanthippe");
	});
});

describe("the role that Discord made for the bot", () => {
	test("is a mention of it", async () => {
		running.standIn.say(`<@&${BOT_ROLE}> who is Ann?`, { by: reader });
		expect(textOf(await running.standIn.nextPost())).toContain("Ann lives in Lyme.");
	});

	test("gets help where Discord keeps the words to itself", async () => {
		running.standIn.say(`<@&${BOT_ROLE}> who is Ann?`, { by: reader, isWithheld: true });
		expect(textOf(await running.standIn.nextPost())).toContain("Ask about the story.");
	});
});

test.each(["> who is Rice", "||who is Rice||", "```who is Rice```", "who is Rice <:pepe:123456789012345678>"])(
	"“%s” is asked as it is meant",
	async (text) => {
		running.standIn.say(text, { by: reader, where: DIRECT });
		expect(textOf(await running.standIn.nextPost())).toContain("**Rice lives in Lyme.**");
	},
);

describe("a channel that is mentioned", () => {
	test("of another server is not named in a direct message", async () => {
		running.standIn.say(`who is <#${Channel.Text}>?`, { by: reader, where: DIRECT });
		expect(textOf(await running.standIn.nextPost())).not.toContain("channel-1");
	});

	test("is not named to somebody who cannot see it", async () => {
		running.standIn.say(`${MENTION} who is Ann of <#${Channel.Secret}>?`, { by: reader });
		expect(textOf(await running.standIn.nextPost())).toMatch(/^\*\*Ann of lives in Lyme/);
	});

	test("is not named where it is a thread for a few, or one of which no channel is known", async () => {
		for (const channel of [Channel.PrivateThread, Channel.Stray]) {
			running.standIn.say(`${MENTION} who is Ann of <#${channel}>?`, { by: reader });
			expect(textOf(await running.standIn.nextPost())).toMatch(/^\*\*Ann of lives in Lyme/);
		}
	});
});

test.each([
	[
		"may not read what was written before",
		refusal(400, 160_002, "Cannot reply without permission to read message history"),
	],
	[
		"may not refer to a message",
		refusal(400, 50_035, "Invalid Form Body", {
			message_reference: { _errors: [{ code: "REPLIES_UNKNOWN_MESSAGE", message: "Unknown message" }] },
		}),
	],
])("where the bot %s, it answers without referring to it", async (_, response) => {
	running.standIn.addFault({ match: /messages$/, kind: "fail", times: 1, response });
	running.standIn.say(`${MENTION} who is Ann?`, { by: reader });
	const answer = await running.standIn.nextPost();
	expect(textOf(answer)).toContain("Ann lives in Lyme.");
	expect(answer.message_reference).toBeUndefined();
});
