import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { chmodSync, chownSync, existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import pg from "pg";

/** A PostgreSQL server of this test's own, in a temporary folder. */
export type Postgres = {
	/** Makes an empty database. @returns its address. */
	database(): Promise<string>;
	/** Runs statements as its administrator. */
	run(sql: string, url?: string): Promise<readonly Record<string, unknown>[]>;
	/** As an administrator stops it, or as a crash does. */
	stop(how?: "orderly" | "crash"): Promise<void>;
	/** As a standby it takes no writes and has no table that is in no log. */
	start(as?: "primary" | "standby"): Promise<void>;
	/** Stops it and deletes its folder. */
	end(): Promise<void>;
};

const isRoot = process.getuid?.() === 0;

/** Whether there is one that can be run here: Debian's `postgresql`, one on the PATH, or in POSTGRES_BIN. */
export function hasPostgres(): boolean {
	return binFolder() !== undefined && (!isRoot || spawnSync("setpriv", ["--version"]).status === 0);
}

/**
 * Starts one that listens on a socket in its folder alone.
 *
 * @param isSafe It waits for the disk as in use; tests need not, their data are of no use afterwards.
 */
export async function startPostgres({ isSafe = false } = {}): Promise<Postgres> {
	const bin = binFolder() ?? "";
	// Not TMPDIR: the address of a socket has 107 bytes at most.
	const folder = mkdtempSync(join(isRoot ? "/tmp" : tmpdir(), "footnote-pg-"));
	const user = ownUser();
	if (user !== undefined) chownSync(folder, user.uid, user.gid);
	chmodSync(folder, 0o700);
	const data = join(folder, "data");
	const asUser = (program: string, args: readonly string[]): [string, string[]] =>
		user === undefined
			? [join(bin, program), [...args]]
			: ["setpriv", [`--reuid=${user.uid}`, `--regid=${user.gid}`, "--clear-groups", join(bin, program), ...args]];
	const initdb = ["-D", data, "-U", "footnote", "--auth=trust", "--no-sync", "--encoding=UTF8", "--locale=C"];
	const made = spawnSync(...asUser("initdb", initdb), { encoding: "utf8", cwd: folder });
	if (made.status !== 0) throw new Error(`initdb failed: ${made.stderr}`);
	let server: ChildProcess = spawn("true");
	const url = (name: string): string => `postgresql://footnote@localhost/${name}?host=${encodeURIComponent(folder)}`;
	const run: Postgres["run"] = async (sql, at = url("postgres")) => {
		const client = new pg.Client({ connectionString: at });
		client.on("error", () => {});
		await client.connect();
		try {
			return (await client.query(sql)).rows as Record<string, unknown>[];
		} finally {
			await client.end();
		}
	};
	const start: Postgres["start"] = async (as = "primary") => {
		// https://www.postgresql.org/docs/current/runtime-config-wal.html#RUNTIME-CONFIG-WAL-ARCHIVE-RECOVERY
		const signal = join(data, "standby.signal");
		if (as === "standby") writeFileSync(signal, "");
		else rmSync(signal, { force: true });
		const settings = [
			"listen_addresses=",
			`fsync=${isSafe ? "on" : "off"}`,
			"max_connections=60",
			"shared_buffers=16MB",
		];
		const args = ["-D", data, "-k", folder, ...settings.flatMap((setting) => ["-c", setting])];
		server = spawn(...asUser("postgres", args), { cwd: folder, stdio: "ignore" });
		while ((await run("SELECT 1").catch(() => undefined)) === undefined) {
			if (server.exitCode !== null) throw new Error(`PostgreSQL ended with ${server.exitCode}.`);
			await new Promise((resolve) => setTimeout(resolve, 20));
		}
	};
	const stop: Postgres["stop"] = async (how = "orderly") => {
		if (server.exitCode !== null || server.signalCode !== null) return;
		const ended = once(server, "exit");
		// https://www.postgresql.org/docs/current/server-shutdown.html: SIGINT ends sessions, SIGQUIT ends without a checkpoint.
		server.kill(how === "orderly" ? "SIGINT" : "SIGQUIT");
		await ended;
	};
	let databases = 0;
	await start();
	return {
		database: async () => {
			const name = `footnote_${++databases}`;
			await run(`CREATE DATABASE ${name}`);
			return url(name);
		},
		run,
		stop,
		start,
		end: async () => {
			await stop("crash");
			rmSync(folder, { recursive: true, force: true });
		},
	};
}

function binFolder(): string | undefined {
	const debian = "/usr/lib/postgresql";
	const versions = existsSync(debian) ? readdirSync(debian).sort((a, b) => Number(b) - Number(a)) : [];
	const folders = [
		process.env["POSTGRES_BIN"] ?? "",
		...versions.map((version) => join(debian, version, "bin")),
		...(process.env["PATH"] ?? "").split(delimiter),
	];
	return folders.find((folder) => folder !== "" && existsSync(join(folder, "initdb")));
}

/** PostgreSQL refuses to run as root, so root runs it as its own user, or as nobody. */
function ownUser(): { uid: number; gid: number } | undefined {
	if (!isRoot) return undefined;
	const idOf = (option: string): string => spawnSync("id", [option, "postgres"], { encoding: "utf8" }).stdout.trim();
	const [uid, gid] = [idOf("-u"), idOf("-g")].map((id) => (id === "" ? 65_534 : Number(id)));
	return { uid: uid ?? 65_534, gid: gid ?? 65_534 };
}
