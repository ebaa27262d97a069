import { config as readEnvFile } from "dotenv";
import { defineProgram, signalOfEnd } from "./arguments.ts";
import { readSettings } from "./config.ts";
import { refuseShared } from "./hosting/check-shared.ts";
import { listMissing, storyCount } from "./hosting/kept-files.ts";
import { restoreBackup } from "./hosting/restore.ts";

const USAGE = `Usage: footnote restore FILE [--force]

Puts what “footnote backup” saved back into DATA_DIR. Stop the bot first: while it runs this is refused.
--force: what the folder holds already is moved aside within it, and nothing of it is lost.
Exit code: 0 if it is put back, 1 if not (then nothing was changed), 2 for wrong usage.`;

const options = { force: { type: "boolean", default: false } } as const;

export const restore = defineProgram(
	USAGE,
	options,
	async ({ positionals: [file = ""], values: { force } }) => {
		readEnvFile({ quiet: true });
		const { dataDir, databaseUrl } = readSettings(process.env).config;
		refuseShared(databaseUrl);
		const parts = { file, dataDir, force, now: Date.now, signal: signalOfEnd() };
		const { stories, missing, movedTo } = await restoreBackup(parts);
		const aside =
			movedTo === undefined
				? ""
				: `What was there before is in ${movedTo}. Delete it when you no longer need it: it holds readers' data, too.\n`;
		process.stdout.write(
			`Put back into ${dataDir}: settings, reading positions, ${storyCount(stories)} of servers.\n${aside}${listMissing(missing)}`,
		);
		return 0;
	},
	{ takes: [1, 1], exitOfMistake: 1 },
);
