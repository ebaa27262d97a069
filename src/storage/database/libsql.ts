import type { Statement } from "libsql";
import type { Database, Statements, Value } from "./database.ts";
import { emptyLog, wipe } from "./erase.ts";
import { type DatabaseFile, openFile, rollBack } from "./libsql-file.ts";

/**
 * The database in the file at `path`. A statement is done before its call returns, unless a transaction is under way: there is
 * one connection, so what is no part of it waits for its end.
 *
 * @throws UserError as `openFile`.
 */
export function openLibsql(path: string): Database {
	const file = openFile(path);
	const prepared = new Map<string, Statement>();
	const statementFor = (sql: string): Statement => {
		const known = prepared.get(sql) ?? file.prepare(sql);
		prepared.set(sql, known);
		return known;
	};
	const statements: Statements = {
		all: async <Row>(sql: string, ...values: readonly Value[]) => statementFor(sql).all(numbered(values)) as Row[],
		run: async (sql, ...values) => statementFor(sql).run(numbered(values)).changes,
	};
	let underWay: Promise<void> | undefined;
	const whenFree = async <T>(work: () => Promise<T>): Promise<T> => {
		while (underWay !== undefined) await underWay;
		return work();
	};
	const inTransaction = <T>(work: (within: Statements) => Promise<T>): Promise<T> =>
		whenFree(() => {
			const transaction = transact(file, () => work(statements));
			const end = (): void => {
				underWay = undefined;
			};
			underWay = transaction.then(end, end);
			return transaction;
		});
	return {
		all: (sql, ...values) => whenFree(() => statements.all(sql, ...values)),
		run: (sql, ...values) => whenFree(() => statements.run(sql, ...values)),
		inTransaction,
		erase: async (work, ...ids) => {
			const result = await inTransaction(work);
			await whenFree(async () => wipe(file, ids));
			return result;
		},
		close: async () => {
			emptyLog(file);
			file.close();
		},
	};
}

/** `$1` is the parameter that is called 1, however often it stands in the statement. */
function numbered(values: readonly Value[]): Record<string, Value> {
	return Object.fromEntries(values.map((value, at) => [at + 1, value]));
}

/** It holds the write lock from its start, so that what it reads stays true. */
async function transact<T>(file: DatabaseFile, work: () => Promise<T>): Promise<T> {
	file.exec("BEGIN IMMEDIATE");
	try {
		const result = await work();
		file.exec("COMMIT");
		return result;
	} catch (error) {
		rollBack(file);
		throw error;
	}
}
