import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { shardOf } from "../../../src/discord/gateway/shard-plan.ts";
import { type Postgres, startPostgres } from "../../storage/postgres/start-postgres.ts";
import { build, type ChildBot, ROOT, runChildBot } from "../child-bot.ts";
import { type FileHost, startFileHost } from "../stand-in/file-host.ts";
import { Channel, type Where } from "../stand-in/people.ts";
import { type StandIn, startStandIn, TOKEN } from "../stand-in/stand-in.ts";
import { beginAll, createEnds, type Ends } from "./ends.ts";
import { type Line, openLine } from "./line.ts";

/** Two chapters: who has read the first must not hear of Ann Lowe. */
const MILL = "CHAPTER I\n\nTom Hale had a mill.\n\nCHAPTER II\n\nTom Hale had sold the mill to Ann Lowe.\n";
const FOX = "A fox ran by.\n\nIt was red.\n";

export type FleetParts = {
	readonly shards: number;
	/** In how many of them sessions are begun one after the other; absent: all at once. */
	readonly buckets?: number | undefined;
	/** Within which a first response is due. */
	readonly deadlineMs?: number;
};

/** Processes of the bot that share a PostgreSQL, and a stand-in for Discord. */
export type Fleet = {
	readonly postgres: Postgres;
	readonly address: string;
	readonly standIn: StandIn;
	readonly files: FileHost;
	readonly hosts: ReadonlyMap<string, ChildBot>;
	/** Reaches the database by a line of its own, where it has one. */
	start(name: string, how?: { readonly line?: Line; readonly isNext?: boolean }): ChildBot;
	/** A line to the database that can be cut. */
	line(): Promise<Line>;
	/** How many shards each process has, by the table. */
	held(): Promise<Readonly<Record<string, number>>>;
	/** A server of a shard. */
	serverOn(shard: number): Extract<Where, { kind: "server" }>;
	end(): Promise<void>;
};

export async function startFleet(parts: FleetParts): Promise<Fleet> {
	build();
	const ends = createEnds();
	return beginAll(ends, () => beginFleet(parts, ends));
}

async function beginFleet({ shards, buckets, deadlineMs }: FleetParts, ends: Ends): Promise<Fleet> {
	const folder = mkdtempSync(join(tmpdir(), "footnote-fleet-"));
	ends.add(() => rmSync(folder, { recursive: true, force: true }));
	mkdirSync(join(folder, "corpus"));
	writeFileSync(join(folder, "corpus", "mill.txt"), MILL);
	writeFileSync(join(folder, "corpus", "fox.txt"), FOX);
	const postgres = await startPostgres();
	ends.add(postgres.end);
	const address = await postgres.database();
	const standIn = await startStandIn({
		shards,
		...(buckets === undefined ? {} : { buckets }),
		...(deadlineMs === undefined ? {} : { deadlineMs }),
	});
	ends.add(standIn.close);
	const files = await startFileHost();
	ends.add(files.close);
	const hosts = new Map<string, ChildBot>();
	const servers = Array.from({ length: shards }, (_, at) => String(500_000_000_000_000_000n + (BigInt(at) << 22n)));
	return {
		...{ postgres, address, standIn, files, hosts },
		start: (name, { line, isNext = false } = {}) => {
			const child = runChildBot(
				{
					DISCORD_TOKEN: TOKEN,
					DISCORD_API_URL: standIn.url,
					DISCORD_CDN_HOSTS: files.host,
					DATABASE_URL: line?.address ?? address,
					HOST_NAME: name,
					CORPUS_DIR: join(folder, "corpus"),
					DATA_DIR: join(folder, name),
					READER: "off",
				},
				isNext ? makeNextVersion(folder) : ROOT,
			);
			ends.add(async () => {
				child.process.kill("SIGKILL");
				// It writes into its folder until then.
				await child.exit;
			});
			hosts.set(name, child);
			return child;
		},
		line: async () => {
			const line = await openLine(address);
			ends.add(line.end);
			return line;
		},
		held: async () => {
			const rows = await postgres.run("SELECT host FROM shards WHERE until > now()", address);
			const names = rows.map(({ host }) => String(host).split("/")[0] ?? "").sort();
			return Object.fromEntries(names.map((name) => [name, names.filter((one) => one === name).length]));
		},
		serverOn: (shard) => {
			const server = servers.find((id) => shardOf(id, shards) === shard) ?? "";
			return { kind: "server", channel: Channel.Unseen, server };
		},
		end: ends.end,
	};
}

/** The program as a later version is that has one more step of the database. @returns its folder. */
function makeNextVersion(folder: string): string {
	const next = join(folder, "next");
	cpSync(join(ROOT, "dist"), join(next, "dist"), { recursive: true });
	for (const name of ["node_modules", "src"]) symlinkSync(join(ROOT, name), join(next, name));
	const about = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as object;
	writeFileSync(join(next, "package.json"), JSON.stringify({ ...about, version: "999.0.0" }));
	const steps = join(next, "dist/src/storage/database/migrations.js");
	const code = readFileSync(steps, "utf8");
	const end = code.lastIndexOf("\n];");
	if (end < 0) throw new Error(`${steps} is not made as it was`);
	const step = "`ALTER TABLE reader_positions ADD COLUMN of_the_next_version TEXT`,";
	writeFileSync(steps, `${code.slice(0, end)}\n${step}${code.slice(end)}`);
	return next;
}
