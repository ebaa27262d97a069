/** A case that went wrong, for `npm run evaluate -- --errors N`. */
export type ErrorCase = { readonly asked: string; readonly expected: string; readonly given: string };

/** One line of the evaluation table. */
export type Row = {
	/** Stable key, kebab-case: the committed result is compared by it. */
	readonly id: string;
	/** What is measured, with its unit in words ("person names, exact-span F1, %"). */
	readonly measure: string;
	/** The set it was measured on ("LitBank a"). */
	readonly set: string;
	/** Per cent (0 to 100) unless `measure` says otherwise. */
	readonly value: number;
	/** Number of judged items. */
	readonly n: number;
	/** 95 % confidence interval by seeded bootstrap, in the unit of `value`. */
	readonly interval?: readonly [number, number] | undefined;
	readonly errors?: readonly ErrorCase[] | undefined;
};

/** A group of rows made from the same data. */
export type Evaluation = {
	readonly name: string;
	/** Files or folders below the evaluation data's folder; the group is skipped with a word if one is missing. Empty: always runs. */
	readonly needs: readonly string[];
	readonly run: (dataDir: string) => Promise<readonly Row[]> | readonly Row[];
};
