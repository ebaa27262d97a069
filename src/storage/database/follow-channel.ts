import { setTimeout as pause } from "node:timers/promises";
import pg from "pg";

/** What a connection that listens is called among those of the server: so it is known that a process runs on the database. */
export const LISTENS = "footnote listens";

/** A server that is being restarted is tried again until it is there. */
const AGAIN_AFTER_MS = 1000;
const CONNECT_WITHIN_MS = 5000;
const PART_WITHIN_MS = 1000;

/** What is heard is no more than that something changed, so of a silence nobody could tell: each is asked about so often. */
const ASK_EVERY_MS = 30_000;

/**
 * Listens to a channel of a PostgreSQL server's, for as long as it takes: what is told there is told when its transaction is
 * committed. What was told while nobody listened is told to nobody, so `onChange` is called after each gap, too.
 */
export function followChannel(address: string, channel: string, onChange: () => void): { end(): Promise<void> } {
	const over = new AbortController();
	const listening = (async (): Promise<void> => {
		while (!over.signal.aborted) {
			await listenOnce(address, channel, onChange, over.signal).catch(() => {});
			await pause(AGAIN_AFTER_MS, undefined, { signal: over.signal, ref: false }).catch(() => {});
		}
	})();
	return {
		end: () => {
			over.abort();
			return listening;
		},
	};
}

/** Resolves or rejects when the connection is over. */
async function listenOnce(address: string, channel: string, onChange: () => void, signal: AbortSignal): Promise<void> {
	const client = new pg.Client({
		connectionString: address,
		connectionTimeoutMillis: CONNECT_WITHIN_MS,
		query_timeout: CONNECT_WITHIN_MS,
		keepAlive: true,
	});
	const ended = new Promise<void>((resolve) => {
		client.once("end", resolve);
		client.once("error", () => resolve());
		signal.addEventListener("abort", () => resolve(), { once: true });
	});
	client.on("error", () => {});
	client.on("notification", onChange);
	try {
		await client.connect();
		// What the address says of it would count more than an option: a restore is refused by this name.
		await client.query(`SET application_name = '${LISTENS}'`);
		await client.query(`LISTEN ${channel}`);
		onChange();
		while (!signal.aborted && (await Promise.race([ended.then(() => true), stillThere(client, signal)])) !== true);
	} finally {
		// A server that does not answer does not part either.
		await Promise.race([client.end().catch(() => {}), pause(PART_WITHIN_MS, undefined, { ref: false })]);
	}
}

/** @throws if the server does not answer any more: a line that was cut tells nobody. */
async function stillThere(client: pg.Client, signal: AbortSignal): Promise<void> {
	await pause(ASK_EVERY_MS, undefined, { signal, ref: false });
	await client.query("SELECT 1");
}
