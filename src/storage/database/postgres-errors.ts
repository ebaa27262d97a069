import { UserError } from "../../errors.ts";

/**
 * Codes of PostgreSQL that tell of the server and not of the statement: connections that fail (08), too little of something
 * (53), somebody ended it or it is just starting (57), the disk (58), a standby that takes no writes (25006), a refused
 * user (28), a database that is gone (3D).
 *
 * @see https://www.postgresql.org/docs/current/errcodes-appendix.html
 */
const OF_THE_SERVER = /^(?:08|53|57|58|28|3D)|^25006$/;

/** Codes of Node for a server that is not there: of sockets, and of names. */
const OF_THE_NETWORK = /^(?:E[A-Z]+|ERR_(?:TLS|SSL|SOCKET)\w*|CERT\w*|\w*CERT\w*)$/;

/** What the driver says where it has no code: it waited too long, or the connection ended. */
const IN_WORDS = /timeout|terminat|Connection|SSL/;

/** Whether an error means that the server cannot be asked now; not what was asked of it is then wrong. */
export function isAway(error: unknown): boolean {
	// Several addresses of one name were tried.
	if (error instanceof AggregateError) return error.errors.some(isAway);
	if (!(error instanceof Error) || error instanceof TypeError || error instanceof UserError) return false;
	const { code } = error as { code?: unknown };
	if (typeof code !== "string") return IN_WORDS.test(error.message);
	return OF_THE_SERVER.test(code) || OF_THE_NETWORK.test(code);
}

/** What an error says; one of several addresses that were tried says nothing itself. */
export function reasonOf(error: unknown): string {
	if (error instanceof AggregateError) return reasonOf(error.errors[0]);
	return error instanceof Error ? error.message : String(error);
}
