import { existsSync } from "node:fs";
import { join } from "node:path";
import { UserError } from "../errors.ts";
import type { RowCount } from "../storage/database/kept-tables.ts";
import type { UploadedFile } from "../storage/database/look-at-database.ts";
import { lackingInPostgres, lookAtPostgres } from "../storage/database/look-at-postgres.ts";
import { type Finding, look, ok, wrong } from "./finding.ts";
import { DATABASE, listMissing, listRows, UPLOADS } from "./kept-files.ts";

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
			...(existsSync(join(dataDir, DATABASE)) ? [await checkLeft(address, dataDir, seen?.holdsRows === true)] : []),
		];
	} catch (error) {
		if (!(error instanceof UserError)) throw error;
		const wayOut = "Mend DATABASE_URL in .env, or leave it empty: then all is kept in DATA_DIR.";
		return [wrong(CHECK, error.message, wayOut)];
	}
}

/** What is still in the data folder: nobody is told to delete what the database does not hold. */
async function checkLeft(address: string, dataDir: string, holdsRows: boolean): Promise<Finding> {
	const hasFile = ({ guild, file }: UploadedFile): boolean => existsSync(join(dataDir, UPLOADS, guild, file));
	try {
		const lacking = await lackingInPostgres(address, join(dataDir, DATABASE), hasFile);
		if (lacking.length === 0) return leftBehind(dataDir);
		return holdsRows ? partlyCarried(dataDir, lacking) : notCarried(dataDir, lacking);
	} catch (error) {
		if (!(error instanceof UserError)) throw error;
		return look(
			CHECK,
			`Whether it holds what ${dataDir} keeps of a time without DATABASE_URL cannot be told. ${error.message}`,
			`Keep ${DATABASE} and ${UPLOADS} in it until it can.`,
		);
	}
}

function notCarried(dataDir: string, lacking: readonly RowCount[]): Finding {
	return look(
		CHECK,
		`It holds no settings yet, and ${dataDir} holds those of a time without DATABASE_URL, which nobody reads now. ${listRows(lacking).trimEnd()}`,
		"To carry them over, stop the bot, then “DATABASE_URL= footnote backup move.tar.gz” and “footnote restore move.tar.gz”.",
	);
}

/** What is in both cannot be told from what was deleted in the one: there is no way to have both but by hand. */
function partlyCarried(dataDir: string, lacking: readonly RowCount[]): Finding {
	return look(
		CHECK,
		`${dataDir} holds what it does not, of a time without DATABASE_URL, and nobody reads it there: it was not carried over, or was deleted since. ${listRows(lacking).trimEnd()}`,
		"To have it in place of what PostgreSQL holds, stop all processes, save that by “footnote backup now.tar.gz”, then “DATABASE_URL= footnote backup move.tar.gz” and “footnote restore move.tar.gz --force”. The two cannot be put together.",
	);
}

function leftBehind(dataDir: string): Finding {
	return look(
		CHECK,
		`${dataDir} still holds settings of a time without DATABASE_URL, each of which PostgreSQL holds, too. Nobody reads them there, and what readers delete now stays there.`,
		`Delete ${DATABASE} and ${UPLOADS} in it when you no longer need them.`,
	);
}
