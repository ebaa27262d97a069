import { expect, test } from "vitest";
import { refuseShared } from "../../src/hosting/check-shared.ts";

test("nothing is saved of a folder where all is kept in PostgreSQL, and the way out is told", () => {
	expect(() => refuseShared("postgresql://footnote:geheim@localhost/footnote")).toThrow(/pg_dump/);
	expect(() => refuseShared("postgresql://footnote:geheim@localhost/footnote")).not.toThrow(/geheim/);
	expect(() => refuseShared(undefined)).not.toThrow();
});
