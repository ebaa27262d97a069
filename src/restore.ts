import { config as readEnvFile } from "dotenv";
import { defineProgram, signalOfEnd } from "./arguments.ts";
import { readSettings } from "./config.ts";
import { listMissing, listRows, storyCount } from "./hosting/kept-files.ts";
import { restoreBackup } from "./hosting/restore.ts";
import { restoreShared } from "./hosting/shared-restore.ts";

const USAGE = `Usage: footnote restore FILE [--force]

Puts what “footnote backup” saved back into DATA_DIR, or where DATABASE_URL is set into PostgreSQL, wherever it was saved from.
Stop the bot first, all its processes: while one runs this is refused.
--force: what the folder holds already is moved aside within it, and nothing of it is lost; what PostgreSQL holds is replaced.
Exit code: 0 if it is put back, 1 if not (then nothing was changed), 2 for wrong usage.`;

const options = { force: { type: "boolean", default: false } } as const;

export const restore = defineProgram(
	USAGE,
	options,
	async ({ positionals: [file = ""], values: { force } }) => {
		readEnvFile({ quiet: true });
		const { dataDir, databaseUrl } = readSettings(process.env).config;
		const parts = { file, dataDir, force, now: Date.now, signal: signalOfEnd() };
		process.stdout.write(await (databaseUrl === undefined ? intoFolder(parts) : intoShared(parts, databaseUrl)));
		return 0;
	},
	{ takes: [1, 1], exitOfMistake: 1 },
);

async function intoFolder(parts: Parameters<typeof restoreBackup>[0]): Promise<string> {
	const { stories, missing, movedTo } = await restoreBackup(parts);
	const aside =
		movedTo === undefined
			? ""
			: `What was there before is in ${movedTo}. Delete it when you no longer need it: it holds readers' data, too.\n`;
	return `Put back into ${parts.dataDir}: settings, reading positions, ${storyCount(stories)} of servers.\n${aside}${listMissing(missing)}`;
}

async function intoShared(parts: Parameters<typeof restoreBackup>[0], address: string): Promise<string> {
	const { place, rows, stories, bytes, missing } = await restoreShared({ ...parts, address });
	const size = bytes === 0 ? "" : ` (${Math.ceil(bytes / 1024)} KB)`;
	return `Put into the database ${place}: settings, reading positions, ${storyCount(stories)} of servers${size}.\n${listRows(rows)}${listMissing(missing)}`;
}
