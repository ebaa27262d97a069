import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";

/** Long proofs: kills by the dozen, growth, soaks. `npm run test:long` runs them. */
const LONG = "tests/**/*.long.test.ts";

/** The rooms whose tests start processes or threads: what `npm run test:quick` leaves out. */
const SLOW = ["tests/discord/**", "tests/engine/**", "tests/hosting/**", "tests/storage/**"];

export default defineConfig({
	test: {
		// Two files at a time on two cores, too: what they wait for are threads and processes of their own.
		maxWorkers: Math.max(2, availableParallelism() - 1),
		// Nothing is proved by a limit on the time of a test: on a busy machine all take many times as long. It only ends what hangs.
		testTimeout: 300_000,
		hookTimeout: 300_000,
		expect: { poll: { timeout: 120_000 } },
		coverage: {
			include: ["src/**/*.ts", "commands/**/*.ts"],
			exclude: ["src/main.ts"],
		},
		projects: [
			{ extends: true, test: { name: "quick", include: ["tests/**/*.test.ts"], exclude: [LONG, ...SLOW] } },
			{
				extends: true,
				test: { name: "slow", include: SLOW.map((room) => `${room}/*.test.ts`), exclude: [LONG] },
			},
		],
	},
});
