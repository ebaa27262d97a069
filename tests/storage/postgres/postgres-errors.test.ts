import { describe, expect, test } from "vitest";
import { isAway } from "../../../src/storage/database/postgres-errors.ts";

/** As the driver gives it. */
function errorOf(code: string): Error {
	return Object.assign(new Error("words in the server's language"), { code });
}

describe("a server that cannot be asked now", () => {
	test.each([
		["08006", "a connection that failed"],
		["53300", "too many connections"],
		["57P03", "a server that is just starting"],
		["25006", "a standby that takes no writes"],
		["ECONNREFUSED", "nobody at the address"],
	])("is told by %s: %s", (code) => {
		expect(isAway(errorOf(code))).toBe(true);
		expect(isAway(new AggregateError([errorOf(code)]))).toBe(true);
	});

	test.each([
		["0A000", "what PostgreSQL cannot do at all"],
		["42601", "a mistake in the statement"],
		["23505", "a row that is there already"],
	])("is not meant by %s: %s", (code) => {
		expect(isAway(errorOf(code))).toBe(false);
	});
});
