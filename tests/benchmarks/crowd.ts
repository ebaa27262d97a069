import { setTimeout as pause } from "node:timers/promises";
import type { Answered } from "../discord/stand-in/interactions.ts";
import type { Reader } from "../discord/stand-in/people.ts";
import { type StandIn, startStandIn } from "../discord/stand-in/stand-in.ts";

/** A slash command and its options. */
export type Question = readonly [command: string, options: Readonly<Record<string, string>>];

/** What the crowd is told to do. */
export type Ask = { readonly questions: readonly Question[]; readonly perSecond: number | "at once" };

/** What the crowd tells: first its address, then how each lot of questions went. */
export type CrowdReport =
	| { readonly kind: "listening"; readonly url: string }
	| {
			readonly kind: "asked";
			/** Milliseconds to the first response, of those that came in time. */
			readonly firstMs: readonly number[];
			/** First responses that did not come within Discord's 3 s. */
			readonly late: number;
			/** Announced, and then never answered. */
			readonly lost: number;
			/** Announced first ("thinking …"). */
			readonly announced: number;
			readonly violations: readonly string[];
	  };

/** Enough readers that none of them asks too fast at ten questions a second. */
const READERS = 600;
/** An answer that was announced and has not come by then does not come any more. */
const LONGEST_MS = 30_000;
// https://discord.com/developers/docs/resources/message#message-object-message-flags
const LOADING = 1 << 7;

/** Run by `soak.ts` for each bot: a Discord with people who ask, in a process of its own, so that the bots do not share it. */
const standIn = await startStandIn({ deadlineMs: 3000 });
let asked = 0;
process.on("message", (ask: Ask) => void askAll(ask).then(report));
report({ kind: "listening", url: standIn.url });

async function askAll({ questions, perSecond }: Ask): Promise<CrowdReport> {
	while (!standIn.gateway.isConnected()) await pause(20);
	const begun = performance.now();
	const answers: Promise<Answered | undefined>[] = [];
	for (const question of questions) {
		if (perSecond !== "at once") {
			await pause(Math.max(0, begun + (answers.length * 1000) / perSecond - performance.now()));
		}
		answers.push(askOne(standIn, question));
	}
	const first = await Promise.all(answers);
	const inTime = first.filter((answered) => answered !== undefined);
	const announced = inTime.filter(({ type }) => type === 5);
	return {
		kind: "asked",
		firstMs: inTime.map(({ ms }) => ms),
		late: first.length - inTime.length,
		lost: await countUnanswered(announced),
		announced: announced.length,
		violations: standIn.violations.splice(0),
	};
}

function askOne(own: StandIn, [command, options]: Question): Promise<Answered | undefined> {
	const by: Reader = { id: String(410_000_000_000_000_000n + BigInt(asked++ % READERS)), username: "reader" };
	return own.slash(command, options, { by }).catch(() => undefined);
}

async function countUnanswered(announced: readonly Answered[]): Promise<number> {
	const isOpen = ({ message }: Answered): boolean =>
		((standIn.messages.get(message?.id ?? "")?.flags ?? 0) & LOADING) !== 0;
	const until = performance.now() + LONGEST_MS;
	while (announced.some(isOpen) && performance.now() < until) await pause(100);
	return announced.filter(isOpen).length;
}

function report(body: CrowdReport): void {
	process.send?.(body);
}
