import { describe, expect, test } from "vitest";
import type { ButtonAction } from "../../../src/discord/render/button-id.ts";
import { type MessageJson, textOf } from "../stand-in/messages.ts";
import { ANNA, type Reader } from "../stand-in/people.ts";
import { SPOILERS, startTapBot, type TapBot } from "./tap-kit.ts";

type Tap = { readonly action: ButtonAction; readonly value?: string; readonly typed?: string };

/** Every kind of button, menu and form that hangs under answers. */
const TAPS: readonly Tap[] = [
	{ action: { kind: "passage", citation: "mill 2:1", around: 0, move: 0 } },
	{ action: { kind: "passage", citation: "mill 1:3", around: 3, move: 0 } },
	{ action: { kind: "passage", citation: "mill 1:3", around: 0, move: 1 } },
	{ action: { kind: "page", page: 2 } },
	{ action: { kind: "more", from: 1 } },
	{ action: { kind: "name", command: "who", option: "name" }, value: "Sir Thomas Hale" },
	{ action: { kind: "story" }, value: "mill" },
	{ action: { kind: "run", command: "cast", story: "mill" } },
	{ action: { kind: "run", command: "timeline", story: "mill" } },
	{ action: { kind: "share" } },
	{ action: { kind: "follow" }, typed: "where did he die?" },
	{ action: { kind: "follow" }, typed: "/find river" },
	{ action: { kind: "ask-story", story: "mill" }, typed: "Where did Tom Hale die?" },
	{ action: { kind: "ask-story", story: "mill" }, typed: "/nonsense" },
	{ action: { kind: "place", story: "mill" }, typed: "1" },
	{ action: { kind: "place", story: "mill" }, typed: "soon" },
	{ action: { kind: "read-here", citation: "mill 1:2" } },
	{ action: { kind: "read-here", citation: "mill 9:9" } },
	{ action: { kind: "delete" } },
];

const IN_NO_MENU = new Set(["name", "story"]);

/** A reader for each tap: nobody taps as fast as this. */
function readerFrom(locale: string, number: number): Reader {
	return { id: String(600_000_000_000_000_000n + BigInt(number)), username: `reader ${number}`, locale };
}

/** All that somebody saw who tapped, and filled in the form that came. */
async function seenBy(bot: TapBot, message: MessageJson | undefined, tap: Tap, by: Reader, asker: Reader) {
	const how = { by, asker, ...(tap.value === undefined ? {} : { value: tap.value }) };
	const direct = await bot.tap(message, tap.action, how);
	const answers = IN_NO_MENU.has(tap.action.kind)
		? [direct]
		: [direct, await bot.choose(message, tap.action, { by, asker })];
	const filled = await Promise.all(
		answers.map(({ form }) =>
			form === undefined ? undefined : bot.standIn.submit(form, { asked: tap.typed ?? "" }, { by }),
		),
	);
	return [...answers, ...filled].flatMap((answer) => (answer === undefined || answer.form ? [] : [answer]));
}

/** Without the question, which is said back to whoever chose its words. */
function toldIn(message: MessageJson | undefined): string {
	return textOf(message)
		.split("\n")
		.filter((line) => !line.startsWith("-# /"))
		.join("\n");
}

describe.each([false, true])("after a restart: %s", (isRestarted) => {
	test.each(["en-US", "de", "fr", "es-ES", "pt-BR"])(
		"every tap of the asker's and of a stranger's in %s",
		async (locale) => {
			const bot = await startTapBot();
			const ask = async (isPrivate: boolean) =>
				(await bot.standIn.slash("who", { name: "Tom Hale", story: "mill", private: isPrivate })).message;
			const [forAll, forOne] = [await ask(false), await ask(true)];
			expect(textOf(forAll)).toMatch(SPOILERS);
			if (isRestarted) await bot.restart();
			for (const [number, tap] of TAPS.entries()) {
				const [asker, stranger] = [readerFrom(locale, 2 * number), readerFrom(locale, 2 * number + 1)];
				await bot.hasRead(stranger, 1);
				for (const answer of await seenBy(bot, forAll, tap, stranger, ANNA)) {
					expect(textOf(answer.message), JSON.stringify(tap)).not.toBe("");
					expect(toldIn(answer.message), JSON.stringify(tap)).not.toMatch(SPOILERS);
				}
				for (const answer of await seenBy(bot, tap.action.kind === "delete" ? forAll : forOne, tap, asker, asker)) {
					expect(textOf(answer.message), JSON.stringify(tap)).not.toBe("");
					expect(textOf(answer.message), JSON.stringify(tap)).not.toContain("something went wrong");
				}
			}
			expect(bot.standIn.violations).toEqual([]);
			await bot.end();
		},
	);
});
