import { expect, test } from "vitest";
import { botFor, captureLog, SMALL_COMMANDS, startBot } from "../bot-kit.ts";
import { SERVER_ID } from "../stand-in/people.ts";
import { startStandIn, TOKEN } from "../stand-in/stand-in.ts";

const otherwiseNamed = ([first, ...others]: readonly object[]) => [
	{ ...first, name_localizations: { de: "was" } },
	...others,
];

const puts = (standIn: Awaited<ReturnType<typeof startStandIn>>) =>
	standIn.requests.filter(({ method }) => method === "PUT");

test("commands are registered by one PUT, with the options common to all questions", async () => {
	const { standIn, end } = await startBot();
	expect(puts(standIn)).toHaveLength(1);
	const registered = standIn.commands.get("global") as { name: string; options?: { name: string }[] }[];
	const optionsOf = (name: string) =>
		registered.find((command) => command.name === name)?.options?.map((option) => option.name);
	expect(optionsOf("who")).toEqual(["name", "story", "private", "spoilers"]);
	expect(optionsOf("help")).toBeUndefined();
	expect(optionsOf("story")).toEqual(["list", "remove"]);
	expect(registered[0]).toMatchObject({
		integration_types: [0, 1],
		contexts: [0, 1, 2],
		name_localizations: { de: "wer", fr: "qui", "es-ES": "quién", "pt-BR": "quem" },
	});
	expect(standIn.violations).toEqual([]);
	await end();
});

test("commands that did not change are not registered again", async () => {
	const { standIn, bot, end } = await startBot();
	await bot.stop();
	const { log, lines } = captureLog();
	const again = botFor(standIn, { log });
	await again.start();
	expect(puts(standIn)).toHaveLength(1);
	expect(lines).toContainEqual(expect.objectContaining({ msg: "commands unchanged" }));
	await again.stop();
	await end();
});

test.each<[string, (commands: Record<string, unknown>[]) => unknown]>([
	["a description", ([first]) => Object.assign(first ?? {}, { description: "Another." })],
	["a localized name", ([first]) => Object.assign(first ?? {}, { name_localizations: { de: "was" } })],
	["a localized description", ([first]) => Object.assign(first ?? {}, { description_localizations: { de: "Was?" } })],
	[
		"an option's localized name",
		([first]) => Object.assign(first ?? {}, { options: otherwiseNamed(first?.["options"] as object[]) }),
	],
	["an option", ([first]) => Object.assign(first ?? {}, { options: [] })],
	["contexts", ([first]) => Object.assign(first ?? {}, { contexts: [0] })],
	["a missing command", (commands) => commands.pop()],
])("commands are registered again when %s differs", async (_, change) => {
	const { standIn, bot, end } = await startBot();
	await bot.stop();
	change(standIn.commands.get("global") as Record<string, unknown>[]);
	const again = botFor(standIn, { log: captureLog().log });
	await again.start();
	expect(puts(standIn)).toHaveLength(2);
	await again.stop();
	await end();
});

test("on one development server they are registered there alone, without contexts", async () => {
	const standIn = await startStandIn();
	const config = { discordToken: TOKEN, discordApiUrl: standIn.url, discordDevGuild: SERVER_ID };
	for (let starts = 0; starts < 2; starts++) {
		const bot = botFor(standIn, { log: captureLog().log, config });
		await bot.start();
		await bot.stop();
	}
	expect([...standIn.commands.keys()]).toEqual([SERVER_ID]);
	expect(standIn.commands.get(SERVER_ID)).toHaveLength(SMALL_COMMANDS.length);
	expect(puts(standIn)).toHaveLength(1);
	expect(standIn.violations).toEqual([]);
	await standIn.close();
});

test("a development server the bot is not on is named in the log, and the bot runs on", async () => {
	const standIn = await startStandIn();
	const { log, lines } = captureLog();
	const config = { discordToken: TOKEN, discordApiUrl: standIn.url, discordDevGuild: "999999999999999999" };
	const bot = botFor(standIn, { log, config });
	await bot.start();
	expect(lines).toContainEqual(
		expect.objectContaining({ msg: expect.stringContaining("DISCORD_DEV_GUILD"), server: "999999999999999999" }),
	);
	await bot.stop();
	await standIn.close();
});

test("a registration that fails is tried again while the bot answers", async () => {
	const standIn = await startStandIn();
	standIn.addFault({ match: /^GET .*\/commands$/, times: 4, kind: "fail", response: { status: 503 } });
	const bot = botFor(standIn, { log: captureLog().log });
	await bot.start();
	expect((await standIn.slash("who", { name: "Ann" })).type).toBe(4);
	await expect.poll(() => standIn.commands.has("global")).toBe(true);
	await bot.stop();
	await standIn.close();
});
