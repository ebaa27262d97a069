/**
 * An error the asker can fix: its message is shown to them, privately, word for word.
 * Any other error is a bug: it is logged with its stack and the asker sees only an apology.
 */
export class UserError extends Error {
	override name = "UserError";
}
