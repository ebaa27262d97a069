import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Running, startBot } from "./bot-kit.ts";
import { buttonsOf, textOf } from "./stand-in/messages.ts";
import { ANNA, Channel, DIRECT, type Reader, SERVER_ID, USER_INSTALLED } from "./stand-in/people.ts";

const reader: Reader = { id: "493000000000000001", username: "reader" };

let running: Running;

beforeAll(async () => {
	running = await startBot();
});

afterAll(() => running.end());

describe("how far an answer may see", () => {
	test("is decided from who asks, where, and who will see it", async () => {
		const contexts: unknown[] = [];
		const own = await startBot({
			scopeFor: async (context) => {
				contexts.push(context);
				return { limits: new Map() };
			},
		});
		const base = {
			asker: { reader: reader.id, guild: SERVER_ID, mayManage: false },
			spoilerChannel: false,
			private: false,
			userInstalled: false,
			spoilers: false,
		};
		const outside = { reader: reader.id, guild: undefined, mayManage: false };
		await own.standIn.slash("who", { name: "Ann" }, { by: reader });
		await own.standIn.slash("who", { name: "Ann", private: true }, { by: reader });
		await own.standIn.slash("who", { name: "Ann", spoilers: true }, { by: reader });
		await own.standIn.slash(
			"who",
			{ name: "Ann" },
			{ by: reader, where: { kind: "server", channel: Channel.Spoilers } },
		);
		await own.standIn.slash(
			"who",
			{ name: "Ann" },
			{ by: reader, where: { kind: "server", channel: Channel.SpoilerThread } },
		);
		await own.standIn.slash("who", { name: "Ann" }, { by: reader, where: DIRECT });
		await own.standIn.slash("who", { name: "Ann" }, { by: reader, where: USER_INSTALLED });
		await own.standIn.slash("settings", {}, { by: ANNA });
		expect(contexts.pop()).toMatchObject({ asker: { reader: ANNA.id, mayManage: true } });
		expect(contexts).toMatchObject([
			base,
			{ ...base, private: true },
			{ ...base, private: true, spoilers: true },
			{ ...base, spoilerChannel: true },
			{ ...base, spoilerChannel: true },
			{ ...base, private: true, asker: outside },
			{ ...base, userInstalled: true, asker: outside },
		]);
		expect(own.standIn.violations).toEqual([]);
		await own.end();
	});

	test("makes an answer private where the app is a reader's own and a limit holds", async () => {
		const own = await startBot({
			scopeFor: async () => ({ limits: new Map([["tiny", { chapter: 1, paragraph: 2 }]]) }),
		});
		const elsewhere = await own.standIn.slash("who", { name: "Ann" }, { by: reader, where: USER_INSTALLED });
		const server = await own.standIn.slash("who", { name: "Ann" }, { by: reader });
		expect([elsewhere.isPrivate, server.isPrivate]).toEqual([true, false]);
		await own.end();
	});
});

test("one answer with spoilers is private and hidden until clicked, and so is what its buttons show", async () => {
	const { standIn } = running;
	const { message, isPrivate } = await standIn.slash("who", { name: "Ann", spoilers: true }, { by: reader });
	expect(isPrivate).toBe(true);
	expect(message?.components.find(({ type }) => type === 17)?.spoiler).toBe(true);
	const later = await standIn.press(message, buttonsOf(message)["After"], { by: reader });
	expect(later.message?.components.find(({ type }) => type === 17)?.spoiler).toBe(true);
});

test("a server's own defaults are followed: private answers, and the length of excerpts", async () => {
	const own = await startBot({ looksOf: async () => ({ privateAnswers: true, excerptLength: 20 }) });
	const usual = await own.standIn.slash("who", { name: "Ann" }, { by: reader });
	const shown = await own.standIn.slash("who", { name: "Ann", private: false }, { by: reader });
	const direct = await own.standIn.slash("who", { name: "Ann" }, { by: reader, where: DIRECT });
	expect([usual.isPrivate, shown.isPrivate, direct.isPrivate]).toEqual([true, false, false]);
	expect(textOf(usual.message)).toContain("…");
	expect(textOf(direct.message)).toContain("The **doctor** lived in Lyme.");
	expect(own.standIn.violations).toEqual([]);
	await own.end();
});

test("a server's choice that is not known in time does not keep an answer: it is for the asker alone", async () => {
	const own = await startBot({ looksOf: () => new Promise(() => {}) });
	const { isPrivate, message } = await own.standIn.slash("who", { name: "Ann" }, { by: reader });
	expect(isPrivate).toBe(true);
	expect(textOf(message)).toContain("doctor");
	await own.end();
});
