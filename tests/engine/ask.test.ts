import { execFile } from "node:child_process";
import { join } from "node:path";
import { expect, test } from "vitest";
import { temporaryFolder } from "../storage/temporary-folder.ts";

const ROOT = join(import.meta.dirname, "../..");

type Ended = { readonly code: number; readonly output: string; readonly errors: string };

/** `npm run ask`, without npm. */
function ask(line: string): Promise<Ended> {
	const env = { ...process.env, DATA_DIR: temporaryFolder(), DISCORD_TOKEN: "" };
	return new Promise((resolve) => {
		execFile(
			process.execPath,
			["--import", "tsx", join(ROOT, "src/ask.ts"), line],
			{ cwd: ROOT, env },
			(error, output, errors) => resolve({ code: typeof error?.code === "number" ? error.code : 0, output, errors }),
		);
	});
}

test.each([
	["/who Losyukov", /Deputy Foreign Minister/],
	["/who Colin Powell", /does not say/],
	["/privacy", /what is kept/i],
	["/help", /\/privacy/],
])("ask %j answers, and ends with 0", async (line, words) => {
	const { code, output, errors } = await ask(line);
	expect([code, errors]).toEqual([0, ""]);
	expect(output).toMatch(words);
});

test.each([
	["/who", /\/who needs “name”/],
	["/nope", /There is no command \/nope/],
	["/who Losyukov story:nope", /There is no story “nope”/],
	["/progress show", /\/progress show has to know who asks/],
	["/settings show", /\/settings show has to know who asks/],
	["/story remove russian-envoy", /\/story remove has to know who asks/],
	["/forget", /\/forget has to know who asks/],
])("ask %j is wrong usage: it is told on the error stream, and ends with 2", async (line, words) => {
	const { code, output, errors } = await ask(line);
	expect([code, output]).toEqual([2, ""]);
	expect(errors).toMatch(words);
});
