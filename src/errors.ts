/** What a mistake says, as data; `answering/wording` words it in the languages there are. */
type MistakeSaying = { readonly say: string };

type MistakeOptions = ErrorOptions & { readonly saying?: MistakeSaying | undefined };

/**
 * An error the asker can fix: its message is shown to them, privately, word for word.
 * Any other error is a bug: it is logged with its stack and the asker sees only an apology.
 */
export class UserError extends Error {
	override name = "UserError";
	/** The message holds all that it says, so that two errors of one message are equal. */
	readonly #saying: MistakeSaying | undefined;

	constructor(message: string, { saying, ...options }: MistakeOptions = {}) {
		super(message, options);
		this.#saying = saying;
	}

	/** What the message says in English; absent where it is told in English alone. Plain data: it crosses threads. */
	get saying(): MistakeSaying | undefined {
		return this.#saying;
	}
}
