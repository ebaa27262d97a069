import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { textOf } from "../stand-in/messages.ts";
import { Channel } from "../stand-in/people.ts";
import { startTapBot, type TapBot } from "./tap-kit.ts";

let bot: TapBot;

beforeEach(async () => {
	bot = await startTapBot();
});

afterEach(async () => {
	expect(bot.standIn.violations).toEqual([]);
	await bot.end();
});

/** https://discord.com/developers/docs/resources/message#message-snapshot-object */
function forwarded(content: string): object {
	return {
		message_reference: { type: 1, message_id: "9", channel_id: Channel.Text },
		message_snapshots: [
			{ message: { content, embeds: [], attachments: [], mentions: [], mention_roles: [], type: 0 } },
		],
	};
}

describe("“Ask about this” on a message", () => {
	test.each<[string, string | object]>([
		["its words", "Who is **George Reed**?"],
		["its own words beside a quotation", "> Tom Hale drowned\nWho is George Reed?"],
		["what it quotes", "> Who is George Reed?"],
		["an embed", { content: "", embeds: [{ type: "rich", title: "Who is George Reed?" }] }],
		["a message that it forwards", { content: "", ...forwarded("Who is George Reed?") }],
		["its first sentences", `Who is George Reed? ${"I have read so much of it. ".repeat(60)}`],
	])("asks %s, for the asker alone", async (_, written) => {
		const { message, isPrivate } = await bot.standIn.useOnMessage("Ask about this", written);
		expect(isPrivate).toBe(true);
		expect(textOf(message)).toMatch(/Reed/u);
	});

	test.each(["Ask about this", "Find in story"])("“%s” says that a message has no text", async (name) => {
		const { message } = await bot.standIn.useOnMessage(name, { content: "", attachments: [] });
		expect(textOf(message)).toContain("This message has no text");
	});
});
