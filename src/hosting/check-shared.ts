import { existsSync } from "node:fs";
import { join } from "node:path";
import { UserError } from "../errors.ts";
import { lookAtPostgres } from "../storage/database/look-at-postgres.ts";
import { type Finding, look, ok, wrong } from "./finding.ts";
import { DATABASE, listMissing, UPLOADS } from "./kept-files.ts";

const CHECK = "PostgreSQL";

/**
 * The database that DATABASE_URL names. Nothing is changed, and bots may use it.
 *
 * @param dataDir What it holds from a time without DATABASE_URL counts no more.
 */
export async function checkShared(address: string, dataDir: string): Promise<readonly Finding[]> {
	try {
		const seen = await lookAtPostgres(address);
		const state = ok(
			CHECK,
			seen === undefined
				? "It can be asked; its tables are made when a bot first starts."
				: "It can be asked, and this version knows what is in it.",
		);
		const missing = seen?.missing ?? [];
		return [
			state,
			...(missing.length === 0
				? []
				: [look(CHECK, listMissing(missing).trimEnd(), "“footnote restore FILE” puts back what a backup holds.")]),
			...(existsSync(join(dataDir, DATABASE))
				? [seen?.holdsRows === true ? leftBehind(dataDir) : notCarried(dataDir)]
				: []),
		];
	} catch (error) {
		if (!(error instanceof UserError)) throw error;
		const wayOut = "Mend DATABASE_URL in .env, or leave it empty: then all is kept in DATA_DIR.";
		return [wrong(CHECK, error.message, wayOut)];
	}
}

function notCarried(dataDir: string): Finding {
	return look(
		CHECK,
		`It holds no settings yet, and ${dataDir} holds those of a time without DATABASE_URL, which nobody reads now.`,
		"To carry them over, stop the bot, then “DATABASE_URL= footnote backup move.tar.gz” and “footnote restore move.tar.gz”.",
	);
}

function leftBehind(dataDir: string): Finding {
	return look(
		CHECK,
		`${dataDir} still holds settings of a time without DATABASE_URL. Nobody reads them, and what readers delete now stays there.`,
		`Delete ${DATABASE} and ${UPLOADS} in it when you no longer need them.`,
	);
}
