import { defineConfig } from "vitest/config";

/** Long proofs: kills by the dozen, growth, soaks. `npm run test:long` runs them. */
const LONG = "tests/**/*.long.test.ts";

/** What starts processes or threads, or reads whole novels: all that `npm run test:quick` leaves out. */
const SLOW = ["tests/annotation/novels.test.ts", "tests/discord/**", "tests/engine/**", "tests/storage/kill*.test.ts"];

export default defineConfig({
	test: {
		// Nothing is proved by a limit on the time of a test: on a busy machine all take many times as long. It only ends what hangs.
		testTimeout: 300_000,
		hookTimeout: 300_000,
		expect: { poll: { timeout: 120_000 } },
		coverage: {
			include: ["src/**/*.ts", "commands/**/*.ts"],
			exclude: ["src/asking/command.ts", "src/main.ts"],
		},
		projects: [
			{ extends: true, test: { name: "quick", include: ["tests/**/*.test.ts"], exclude: [LONG, ...SLOW] } },
			{
				extends: true,
				test: { name: "slow", include: SLOW.map((files) => files.replace(/\*\*$/u, "**/*.test.ts")), exclude: [LONG] },
			},
		],
	},
});
