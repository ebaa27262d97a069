import { setTimeout as pause } from "node:timers/promises";
import type { Answered } from "../stand-in/interactions.ts";
import { textOf } from "../stand-in/messages.ts";
import type { Reader } from "../stand-in/people.ts";
import type { Fleet } from "./fleet.ts";

/** Who has read the first chapter alone. */
const LIMITED = 60;
const AWAY = "I cannot look up how far you have read just now";

/** Where a command was given, and what became of it. */
export type Given = {
	readonly kind: "plain" | "limited" | "write";
	readonly shard: number;
	readonly reader: string;
	/** When, as `Date.now`. */
	readonly at: number;
	/** Whether a session of its shard was open just then: else Discord has nobody to tell. */
	readonly wasOpen: boolean;
	/** "away": told in a sentence that the database is. "silent": not acknowledged, or announced and left so. */
	outcome: "under way" | "right" | "away" | "wrong" | "silent";
	/** Whether what its reader may not see stood in it. */
	isLeak: boolean;
	/** Until it was acknowledged. */
	ms?: number;
	/** How often a first response was tried by now. */
	tries?: () => number;
	text?: string;
};

/** Commands in servers of all shards, at a steady pace. */
export type Stream = {
	readonly given: readonly Given[];
	/** Those given since the last call. */
	since(): readonly Given[];
	/** Gives no more, and waits for the answers of those given. */
	end(): Promise<void>;
	/** Gives no more, and waits for nothing: when something failed, answers may never come. */
	abandon(): Promise<void>;
};

const somebody = (id: number): Reader => ({ id: String(420_000_000_000_000_000n + BigInt(id)), username: "somebody" });

/**
 * Begins when the readers with a position have it.
 *
 * @param settleMs What an answer that was announced may take.
 */
export async function startStream(
	{ standIn, serverOn }: Fleet,
	shards: number,
	{ everyMs, settleMs }: { readonly everyMs: number; readonly settleMs: number },
): Promise<Stream> {
	const given: Given[] = [];
	const underWay: Promise<void>[] = [];
	let isOver = false;
	let isAbandoned = false;
	let looked = 0;
	let ids = 10_000;

	const shownBy = async (answered: Answered): Promise<string> => {
		const until = performance.now() + settleMs;
		for (;;) {
			const text = textOf(answered.shown()).replaceAll("**", "");
			if (text !== "" || isAbandoned || performance.now() > until) return text;
			await pause(20);
		}
	};
	const give = async (entry: Given, ask: () => Promise<Answered>, isRight: (text: string) => boolean) => {
		given.push(entry);
		try {
			const answered = await ask();
			const text = await shownBy(answered);
			Object.assign(entry, { ms: answered.ms, tries: answered.tries, text });
			entry.outcome = text === "" ? "silent" : isRight(text) ? "right" : text.includes(AWAY) ? "away" : "wrong";
			entry.isLeak = entry.kind === "limited" && text.includes("Ann Lowe");
		} catch {
			entry.outcome = "silent";
		}
	};
	const entryFor = (kind: Given["kind"], shard: number, reader: string): Given => {
		const wasOpen = standIn.gateway.shards().includes(shard);
		return { kind, shard, reader, at: Date.now(), wasOpen, outcome: "under way", isLeak: false };
	};
	const write = (by: Reader, shard: number) => {
		const place = { place: "1", story: "mill" };
		return give(
			entryFor("write", shard, by.id),
			() => standIn.slash("progress", place, { subcommand: "set", where: serverOn(shard), by }),
			(text) => text.includes("Mill"),
		);
	};
	const find = (kind: "plain" | "limited", words: string, by: Reader, shard: number, expected: string) =>
		give(
			entryFor(kind, shard, by.id),
			() => standIn.slash("find", { words, story: kind === "plain" ? "fox" : "mill" }, { where: serverOn(shard), by }),
			(text) => text.includes(expected),
		);

	await Promise.all(Array.from({ length: LIMITED }, (_, id) => write(somebody(id), id % shards)));
	const giving = (async () => {
		for (let at = 0; !isOver; at++) {
			// Each kind in each shard in turn.
			const shard = Math.floor(at / 3) % shards;
			const asked = [
				() => find("plain", "fox", somebody(ids++), shard, "A fox ran by."),
				() => find("limited", "sold", somebody(Math.floor(at / 3) % LIMITED), shard, "Up to the end of chapter 1"),
				() => write(somebody(ids++), shard),
			][at % 3]?.();
			if (asked !== undefined) underWay.push(asked);
			await pause(everyMs);
		}
	})();
	return {
		given,
		since: () => {
			const fresh = given.slice(looked);
			looked = given.length;
			return fresh;
		},
		end: async () => {
			isOver = true;
			await giving;
			await Promise.all(underWay);
		},
		abandon: async () => {
			isOver = true;
			isAbandoned = true;
			await giving;
		},
	};
}
