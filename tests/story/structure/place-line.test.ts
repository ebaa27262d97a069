import { describe, expect, test } from "vitest";
import { readPlaceLine } from "../../../src/story/structure/place-line.ts";

describe("the place that a report begins with (PLACE_LINE)", () => {
	test.each([
		["PYONGYANG, Jan 20 (Reuters) — Talks went on.", "Pyongyang", undefined, "Reuters"],
		["NEW YORK, N.Y., January 20, 2003 -- Talks went on.", "New York, N.Y.", "2003-01-20", undefined],
		["TEHRAN (AFP) - Talks went on.", "Tehran", undefined, "AFP"],
	])("%s", (paragraph, place, day, source) => {
		expect(readPlaceLine(paragraph)).toEqual({ place, day, source });
	});

	test.each(["LONDON—a city of rain.", "London, Jan 20 (Reuters) — Talks.", "LONDON, Jan 20 (Reuters): Talks."])(
		"is none of: %s",
		(paragraph) => {
			expect(readPlaceLine(paragraph)).toBeUndefined();
		},
	);
});
