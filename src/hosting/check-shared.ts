import { UserError } from "../errors.ts";
import { lookAtPostgres } from "../storage/database/migrate-postgres.ts";
import { type Finding, ok, wrong } from "./finding.ts";

/** The database that DATABASE_URL names. Nothing is changed, and bots may use it. */
export async function checkShared(address: string): Promise<Finding> {
	try {
		const isMade = await lookAtPostgres(address);
		return ok(
			"PostgreSQL",
			isMade
				? "It can be asked, and this version knows what is in it."
				: "It can be asked; its tables are made when a bot first starts.",
		);
	} catch (error) {
		if (!(error instanceof UserError)) throw error;
		return wrong(
			"PostgreSQL",
			error.message,
			"Mend DATABASE_URL in .env, or leave it empty: then all is kept in DATA_DIR.",
		);
	}
}

/** @throws UserError where what is to be saved or put back does not lie in the data folder. */
export function refuseShared(address: string | undefined): void {
	if (address === undefined) return;
	throw new UserError(
		"DATABASE_URL is set: settings, reading positions and the stories of servers lie in PostgreSQL. Save them by pg_dump and put them back by pg_restore. With DATABASE_URL empty this is done with what DATA_DIR holds.",
	);
}
