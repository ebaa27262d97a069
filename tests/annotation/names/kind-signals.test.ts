import { describe, expect, test } from "vitest";
import { BIAS, KIND_SIGNALS, WEIGHED_KINDS } from "../../../src/annotation/names/kinds/kind-model.ts";
import { KIND_WEIGHTS } from "../../../src/annotation/names/kinds/kind-weights.generated.ts";

describe.each(["single", "longer"] as const)("the registry of signals of %s names", (form) => {
	const names = KIND_SIGNALS[form].map(({ name }) => name);

	test("gives no name twice", () => {
		expect(new Set(names).size).toBe(names.length);
	});

	test("has a weight for every signal and kind, and a signal for every weight", () => {
		expect(Object.keys(KIND_WEIGHTS[form])).toEqual([BIAS, ...names]);
		for (const weights of Object.values(KIND_WEIGHTS[form])) expect(weights).toHaveLength(WEIGHED_KINDS.length);
	});

	test("says what each signal is in one line", () => {
		for (const { says } of KIND_SIGNALS[form]) expect(says).toMatch(/^[\p{Lu}“-][^\n]{4,120}[.”]$/u);
	});
});
