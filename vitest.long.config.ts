import { defineConfig } from "vitest/config";

/** Proofs that take minutes. Two files at a time, on two cores: they count processor time and events, which the other does not change. */
export default defineConfig({
	test: {
		include: ["tests/**/*.long.test.ts"],
		maxWorkers: 2,
		testTimeout: 3_600_000,
		hookTimeout: 3_600_000,
	},
});
