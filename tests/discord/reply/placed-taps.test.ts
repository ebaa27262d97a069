import { describe, expect, test } from "vitest";
import { flatten, type MessageJson, textOf } from "../stand-in/messages.ts";
import type { Reader } from "../stand-in/people.ts";
import { SPOILERS, startTapBot, type TapBot } from "./tap-kit.ts";

type Placed = { readonly id: string; readonly value?: string };

/** All that can be tapped on a message as it was sent: its buttons, and each choice of its menus. */
function placedOn(message: MessageJson | undefined): readonly Placed[] {
	return flatten(message?.components ?? []).flatMap(({ custom_id: id, options }) => {
		if (id === undefined) return [];
		return options === undefined ? [{ id }] : options.map(({ value }) => ({ id, value }));
	});
}

const QUESTIONS = [
	["who", { name: "Tom Hale" }],
	["find", { words: "Hale" }],
	["passage", { citation: "mill 2:1", around: 1 }],
	["ask", { question: "why did Tom Hale drown?" }],
	["who", { name: "Colin Powell" }],
	["cast", {}],
] as const;

/** In a button's id, or the value of a choice: "1|4000||passage|0|1|mill 2:1", "share". */
const KIND = /(?:passage|more|read-here|follow|share|delete)/u;

let readers = 0;

/** Nobody taps as fast as this. */
function someoneFrom(locale: string): Reader {
	return { id: String(610_000_000_000_000_000n + BigInt(readers++)), username: "reader", locale };
}

async function seenBy(bot: TapBot, message: MessageJson | undefined, { id, value }: Placed, by: Reader) {
	const answer = await bot.standIn.press(message, id, { by, ...(value === undefined ? {} : { value }) });
	if (answer.form === undefined) return answer;
	return bot.standIn.submit(answer.form, { asked: "where did he die?" }, { by });
}

/** Without the question, which is said back to whoever chose its words. */
function toldIn(message: MessageJson | undefined): string {
	return textOf(message)
		.split("\n")
		.filter((line) => !line.startsWith("-# /"))
		.join("\n");
}

describe.each([false, true])("what is placed on answers, after a restart: %s", (isRestarted) => {
	test.each(["en-US", "de", "fr", "pt-BR"])("works for its asker and for a stranger in %s", async (locale) => {
		const bot = await startTapBot();
		const asked: { message: MessageJson | undefined; by: Reader }[] = [];
		for (const isPrivate of [false, true]) {
			for (const [command, options] of QUESTIONS) {
				const by = someoneFrom(locale);
				const { message } = await bot.standIn.slash(command, { ...options, story: "mill", private: isPrivate }, { by });
				asked.push({ message, by });
			}
		}
		const kinds = asked
			.flatMap(({ message }) => placedOn(message))
			.map(({ id, value }) => (value ?? id).match(KIND)?.[0]);
		expect(new Set(kinds)).toEqual(new Set(["passage", "more", "read-here", "follow", "share", "delete"]));
		if (isRestarted) await bot.restart();
		for (const { message, by } of asked) {
			const placed = placedOn(message);
			expect(flatten(message?.components ?? []).filter(({ type }) => type === 2).length).toBeLessThanOrEqual(4);
			for (const tap of placed.filter(({ value = "" }) => value !== "delete")) {
				const stranger = someoneFrom(locale);
				await bot.hasRead(stranger, 1);
				const copy = await seenBy(bot, message, tap, stranger);
				expect(textOf(copy.message), JSON.stringify(tap)).not.toBe("");
				expect(toldIn(copy.message), JSON.stringify(tap)).not.toMatch(SPOILERS);
				const own = await seenBy(bot, message, tap, by);
				expect(textOf(own.message), JSON.stringify(tap)).not.toMatch(/^$|something went wrong/u);
			}
		}
		expect(bot.standIn.violations).toEqual([]);
		await bot.end();
	});
});
