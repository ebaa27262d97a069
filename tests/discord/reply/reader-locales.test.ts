import { expect, test } from "vitest";
import { createReaderLocales } from "../../../src/discord/reply/reader-locales.ts";

test("a reader's language is that of the last time, until they are forgotten", () => {
	const locales = createReaderLocales();
	expect(locales.of("1")).toBeUndefined();
	locales.note("1", "de");
	locales.note("1", "fr");
	expect(locales.of("1")).toBe("fr");
	locales.forget("1");
	expect(locales.of("1")).toBeUndefined();
});

test("of too many readers those who were not heard of for longest are forgotten", () => {
	const locales = createReaderLocales(2);
	for (const reader of ["1", "2", "1", "3"]) locales.note(reader, `de-${reader}`);
	expect(["1", "2", "3"].map(locales.of)).toEqual(["de-1", undefined, "de-3"]);
});
