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
		const known = prepared.get(sql) ?? file.prepare(byPlace(sql));
		prepared.set(sql, known);
		return known;
	};
	const statements: Statements = {
		all: async <Row>(sql: string, ...values: readonly Value[]) => statementFor(sql).all(values) as Row[],
		one: async <Row>(sql: string, ...values: readonly Value[]) => statementFor(sql).get(values) as Row | undefined,
		run: async (sql, ...values) => statementFor(sql).run(values).changes,
	};
	let underWay: Promise<void> | undefined;
	const afterThat = async <T>(work: () => Promise<T>): Promise<T> => {
		while (underWay !== undefined) await underWay;
		return work();
	};
	const whenFree = <T>(work: () => Promise<T>): Promise<T> => (underWay === undefined ? work() : afterThat(work));
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
		one: (sql, ...values) => whenFree(() => statements.one(sql, ...values)),
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

/** A value is bound by its place alone where its number is written so: in less time than by a name. https://www.sqlite.org/lang_expr.html#varparam */
function byPlace(sql: string): string {
	return sql.replace(/\$(?=\d)/g, "?");
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
