import { UserError } from "../../errors.ts";
import type { Database } from "./database.ts";

/** Whose data it is: one Discord application's. */
export type OwnerRow = {
	/**
	 * Takes the data for an application, or finds that it is its own.
	 *
	 * @param adopted The id of another application whose data it may take over.
	 * @throws UserError if it is another application's.
	 */
	claim(application: string, adopted?: string | undefined): Promise<void>;
};

export function createOwnerRow({ inTransaction }: Pick<Database, "inTransaction">): OwnerRow {
	return {
		claim: (application, adopted) =>
			inTransaction(async ({ one, run }) => {
				const owner = await one<{ application: string }>("SELECT application FROM owner");
				if (owner?.application === application) return;
				if (owner !== undefined && owner.application !== adopted) {
					throw new UserError(anotherOwner(owner.application, application));
				}
				await run("DELETE FROM owner");
				// Another process of the same application may have been first.
				await run("INSERT INTO owner (application) VALUES ($1) ON CONFLICT DO NOTHING", application);
			}),
	};
}

function anotherOwner(owner: string, application: string): string {
	return `The data folder is that of Discord application ${owner}, and the token in DISCORD_TOKEN is that of ${application}. Nothing was changed. Put back the token of ${owner}, or set DATA_DIR to another folder; if ${application} is to take the data over, start once with ADOPT_DATA_OF=${owner}.`;
}
