import { config as readEnvFile } from "dotenv";
import { defineProgram, signalOfEnd } from "./arguments.ts";
import { readSettings } from "./config.ts";
import { makeBackup } from "./hosting/backup.ts";
import { listMissing, listRows, storyCount } from "./hosting/kept-files.ts";
import { makeSharedBackup } from "./hosting/shared-backup.ts";

const USAGE = `Usage: footnote backup FILE [--force]

Saves settings, reading positions and the stories of servers into one file (.tar.gz), while the bot runs: from DATA_DIR, or
where DATABASE_URL is set from PostgreSQL. “footnote restore” takes it in both, so that it also carries them from one to the other.
Not in it: .env, the corpus folder, and what is made again from stories. --force: replaces a file that is there.
Exit code: 0 if it is saved, 1 if not, 2 for wrong usage.`;

const options = { force: { type: "boolean", default: false } } as const;

export const backup = defineProgram(
	USAGE,
	options,
	async ({ positionals: [file = ""], values: { force } }) => {
		readEnvFile({ quiet: true });
		const { dataDir, databaseUrl } = readSettings(process.env).config;
		const parts = { file, force, signal: signalOfEnd() };
		const { bytes, stories, missing, rows } =
			databaseUrl === undefined
				? { ...(await makeBackup({ dataDir, ...parts })), rows: [] }
				: await makeSharedBackup({ address: databaseUrl, ...parts });
		process.stdout.write(
			`Saved to ${file} (${Math.ceil(bytes / 1024)} KB): settings, reading positions, ${storyCount(stories)} of servers. Not in it: .env and the corpus folder.\n${listRows(rows)}${listMissing(missing)}`,
		);
		return 0;
	},
	{ takes: [1, 1], exitOfMistake: 1 },
);
