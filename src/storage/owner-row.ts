import { UserError } from "../errors.ts";
import { type Database, inTransaction } from "./database.ts";

/** Whose data it is: one Discord application's. */
export type OwnerRow = {
	/**
	 * Takes the data for an application, or finds that it is its own.
	 *
	 * @param adopted The id of another application whose data it may take over.
	 * @throws UserError if it is another application's.
	 */
	claim(application: string, adopted?: string | undefined): void;
};

export function createOwnerRow(database: Database): OwnerRow {
	const read = database.prepare("SELECT application FROM owner");
	const clear = database.prepare("DELETE FROM owner");
	const write = database.prepare("INSERT INTO owner (application) VALUES (?)");
	return {
		claim: (application, adopted) =>
			inTransaction(database, () => {
				const owner = (read.get() as { application: string } | undefined)?.application;
				if (owner === application) return;
				if (owner !== undefined && owner !== adopted) throw new UserError(anotherOwner(owner, application));
				clear.run();
				write.run(application);
			}),
	};
}

function anotherOwner(owner: string, application: string): string {
	return `The data folder is that of Discord application ${owner}, and the token in DISCORD_TOKEN is that of ${application}. Nothing was changed. Put back the token of ${owner}, or set DATA_DIR to another folder; if ${application} is to take the data over, start once with ADOPT_DATA_OF=${owner}.`;
}
