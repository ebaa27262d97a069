/** What a statement's `$1`, `$2` … stand for. */
export type Value = string | number | Uint8Array | null;

/** Statements in the SQL that SQLite and PostgreSQL share: `$1` for values, `ON CONFLICT`, `RETURNING`, `IS NOT DISTINCT FROM`. */
export type Statements = {
	/** The rows that a statement gives. */
	all<Row>(sql: string, ...values: readonly Value[]): Promise<readonly Row[]>;
	/** The first of them. A file gives one row in half the time of a list of one. */
	one<Row>(sql: string, ...values: readonly Value[]): Promise<Row | undefined>;
	/** @returns how many rows it changed. */
	run(sql: string, ...values: readonly Value[]): Promise<number>;
};

/** Where rows are kept: a file beside the process, or a server that several processes share. */
export type Database = Statements & {
	/**
	 * All that `work` changes by the statements it is given, or nothing of it.
	 *
	 * @param withinMs What a statement of it may take on a server, where that is more than is waited for otherwise.
	 */
	inTransaction<T>(work: (statements: Statements) => Promise<T>, withinMs?: number): Promise<T>;
	/**
	 * As `inTransaction`, for work that deletes: what was deleted is in the file no more. A server takes it out of its own
	 * files in its own time.
	 *
	 * @param ids Of whom or what nothing is to be left; none where the rows name nobody.
	 */
	erase<T>(work: (statements: Statements) => Promise<T>, ...ids: readonly string[]): Promise<T>;
	/** Gives it back; call it last. */
	close(): Promise<void>;
};
