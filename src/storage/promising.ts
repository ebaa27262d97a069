/** The same functions without promises: rows are read and written at once, beside the thread that asks. */
export type AtOnce<Port> = {
	readonly [Name in keyof Port]: Port[Name] extends (...args: infer Args) => Promise<infer Result>
		? (...args: Args) => Result
		: Port[Name];
};

/** Functions as ports have them. */
export type Promising<Rows> = {
	readonly [Name in keyof Rows]: Rows[Name] extends (...args: infer Args) => infer Result
		? (...args: Args) => Promise<Awaited<Result>>
		: Rows[Name];
};

/**
 * Rows as a port: every function answers with a promise, and one that fails rejects it. What a call reads and writes it does
 * before it returns, so calls keep their order.
 */
export function promising<Rows extends object>(rows: Rows): Promising<Rows> {
	const functions = Object.entries(rows).map(([name, work]) => [
		name,
		typeof work === "function" ? async (...args: unknown[]): Promise<unknown> => work(...args) : work,
	]);
	return Object.fromEntries(functions) as Promising<Rows>;
}
