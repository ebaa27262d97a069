import { defineConfig } from "vitest/config";

/** Proofs that take minutes. One file at a time: each of them counts work or starts processes of its own. */
export default defineConfig({
	test: {
		include: ["tests/**/*.long.test.ts"],
		fileParallelism: false,
		testTimeout: 3_600_000,
		hookTimeout: 3_600_000,
	},
});
