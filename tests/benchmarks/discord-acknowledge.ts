import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { build, runChildBot } from "../discord/child-bot.ts";
import { buttonsOf } from "../discord/stand-in/messages.ts";
import type { Reader } from "../discord/stand-in/people.ts";
import { type StandIn, startStandIn, TOKEN } from "../discord/stand-in/stand-in.ts";
import type { Row } from "../evaluation/row.ts";

const PER_SECOND = 50;
const SECONDS = 20;
/** Enough readers that none of them asks too fast: each a question in 20 s. */
const READERS = PER_SECOND * SECONDS;

const COMMANDS: readonly [string, Readonly<Record<string, string>>][] = [
	["who", { name: "Losyukov" }],
	["when", { event: "did the tensions surface" }],
	["where", { thing: "has Putin visited" }],
	["quote", { words: "face to face" }],
	["ask", { question: "what does the North insist on?" }],
	["find", { words: "nuclear" }],
	["passage", { citation: "russian-envoy 5" }],
	["who", { name: "Colin Powell" }],
	["cast", {}],
	["timeline", {}],
];

/**
 * How long an interaction waits for its first response: sent by the stand-in's gateway, received by its REST. The bot
 * runs in a process of its own, with the bundled story.
 */
export async function measureAcknowledgement(): Promise<readonly Row[]> {
	build();
	const standIn = await startStandIn({ deadlineMs: 3000 });
	const dataDir = mkdtempSync(join(tmpdir(), "footnote-"));
	const bot = runChildBot({ DISCORD_TOKEN: TOKEN, DISCORD_API_URL: standIn.url, DATA_DIR: dataDir });
	try {
		while (!standIn.commands.has("global") || !bot.output().includes('"ready":1')) await pause(50);
		const warmed = await standIn.slash("who", { name: "Losyukov" });
		const times: number[] = [];
		const begun = performance.now();
		const all: Promise<void>[] = [];
		for (let i = 0; i < PER_SECOND * SECONDS; i++) {
			await pause(Math.max(0, begun + (i * 1000) / PER_SECOND - performance.now()));
			all.push(
				askOne(standIn, i, buttonsOf(warmed.message)["After"] ?? "", warmed.message).then(
					(ms) => void times.push(ms),
					() => {},
				),
			);
		}
		await Promise.all(all);
		return rowsOf(times, all.length, standIn.violations.length);
	} finally {
		bot.process.kill("SIGTERM");
		await bot.exit;
		await standIn.close();
		rmSync(dataDir, { recursive: true, force: true });
	}
}

/** Of ten interactions eight are commands, one is a click, and one is a name being typed. */
async function askOne(
	standIn: StandIn,
	i: number,
	later: string,
	message: Parameters<StandIn["press"]>[0],
): Promise<number> {
	const by: Reader = { id: String(410_000_000_000_000_000n + BigInt(i % READERS)), username: "reader" };
	const begun = performance.now();
	if (i % 10 === 8) return (await standIn.press(message, later, { by })).ms;
	if (i % 10 === 9) {
		await standIn.type("who", "name", "los", { by });
		return performance.now() - begun;
	}
	const [command, options] = COMMANDS[i % COMMANDS.length] as (typeof COMMANDS)[number];
	return (await standIn.slash(command, options, { by })).ms;
}

function rowsOf(times: readonly number[], asked: number, violations: number): readonly Row[] {
	const sorted = [...times].sort((a, b) => a - b);
	const at = (share: number): number =>
		sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
	const set = `stand-in, ${PER_SECOND}/s for ${SECONDS} s`;
	const row = (id: string, measure: string, value: number): Row => ({
		id,
		measure,
		set,
		value: Math.round(value * 10) / 10,
		n: asked,
	});
	return [
		row("discord-acknowledge-p50", "acknowledgement of an interaction, p50, ms", at(0.5)),
		row("discord-acknowledge-p99", "acknowledgement of an interaction, p99, ms", at(0.99)),
		row("discord-acknowledge-max", "acknowledgement of an interaction, longest, ms", at(1)),
		row("discord-lost", "interactions lost, count", asked - times.length),
		row("discord-violations", "messages Discord would refuse, count", violations),
	];
}

if (import.meta.filename === process.argv[1]) console.table(await measureAcknowledgement());
