import type pg from "pg";
import { keptTables, OWNER_TABLE } from "./kept-tables.ts";
import type { UploadedFile } from "./look-at-database.ts";
import { keptVersion } from "./migrate-postgres.ts";
import { migrations } from "./migrations.ts";
import { forbidden, withClient } from "./postgres-client.ts";

/** What is seen of a database that has Footnote's tables. */
export type SeenPostgres = {
	/** Whether it holds any row of readers or servers. */
	readonly holdsRows: boolean;
	/** Stories whose files it does not hold. */
	readonly missing: readonly UploadedFile[];
};

const LOOK_WITHIN_MS = 60_000;

/**
 * Looks at a database without changing it, beside processes that use it.
 *
 * @returns undefined if it has none of Footnote's tables yet.
 * @throws UserError if it cannot be reached, is from a newer Footnote, or does not let its user make tables, which each start asks for.
 */
export async function lookAtPostgres(address: string): Promise<SeenPostgres | undefined> {
	return withClient(address, LOOK_WITHIN_MS, async (client, place) => {
		await client.query("BEGIN READ ONLY");
		const version = await keptVersion(client, place);
		await refuseForbidden(client, place);
		if (version === undefined) return undefined;
		const { rows } = await client.query<UploadedFile>(
			`SELECT guild, file FROM uploaded_stories LEFT JOIN upload_contents USING (guild, story)
			 WHERE upload_contents.story IS NULL ORDER BY guild, file`,
		);
		return { holdsRows: await holdsRows(client, version), missing: rows };
	});
}

/** @throws UserError */
async function refuseForbidden(client: pg.Client, place: string): Promise<void> {
	const { rows } = await client.query<{ may: boolean | null }>(
		"SELECT has_schema_privilege(current_schema(), 'CREATE') AS may",
	);
	if (rows[0]?.may !== true) throw forbidden(place, "it may not make tables");
}

/**
 * Whether a database holds any row of readers or servers; whose it is does not count.
 *
 * @param version Of its tables.
 */
export async function holdsRows(client: pg.Client, version = migrations.length): Promise<boolean> {
	const tables = keptTables(migrations.slice(0, version)).filter(({ name }) => name !== OWNER_TABLE);
	const any = tables.map(({ name }) => `EXISTS (SELECT 1 FROM ${name})`).join(" OR ");
	const { rows } = await client.query<{ any: boolean }>(`SELECT ${any} AS any`);
	return rows[0]?.any === true;
}
