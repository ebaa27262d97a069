import { describe, expect, test } from "vitest";
import { createLog } from "../src/log.ts";

describe("createLog", () => {
	test("never lets the token out, in a message, a field or an error", () => {
		const lines: string[] = [];
		const token = "aaa.bbb.ccc";
		const log = createLog({ logLevel: "info", discordToken: token }, (line) => lines.push(line));
		log.info({ header: `Bot ${token}` }, `token ${token}`);
		log.error({ err: new Error(`401 for ${token}`) }, "failed");
		expect(lines).toHaveLength(2);
		expect(lines.join("")).not.toContain(token);
		expect(lines[0]).toContain("[token]");
	});
});
