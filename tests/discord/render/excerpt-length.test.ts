import { describe, expect, test } from "vitest";
import type { Answer, Evidence } from "../../../src/answering/answer.ts";
import type { CommandCall } from "../../../src/asking/command.ts";
import { renderAnswer } from "../../../src/discord/render/render.ts";
import { said } from "../../told.ts";
import { evidenceOf, found } from "../bot-kit.ts";
import { type ComponentJson, textOf } from "../stand-in/messages.ts";
import { ANNA } from "../stand-in/people.ts";

function shown(answer: Answer, asked?: CommandCall): string {
	const components = renderAnswer(answer, { asked, asker: ANNA.id, excerptLength: 100 }) as ComponentJson[];
	return textOf({ id: "", channel_id: "", flags: 0, components });
}

describe("a server's length of excerpts", () => {
	const long = { ...evidenceOf("It rained again. ".repeat(60), "rained"), publicDomain: undefined };
	const shownLength = (evidence: Evidence, command: string): number =>
		shown(found("Rain", evidence), { command, options: {} }).split("\n")[1]?.length ?? 0;

	test.each(["who", "passage"])("holds for /%s", (command) => {
		expect(shownLength(long, command)).toBeLessThanOrEqual(100);
	});

	test("holds for the passages beside a refusal", () => {
		const refusal = { kind: "not-in-story", headline: said("No."), searchedFor: [], reason: "unknown-words" } as const;
		const text = shown({ ...refusal, explanation: said("x"), nearest: [long] });
		expect(Math.max(...text.split("\n").map(({ length }) => length))).toBeLessThanOrEqual(100);
	});

	test("does not cut what is in the public domain", () => {
		expect(shownLength({ ...long, publicDomain: true }, "who")).toBeGreaterThan(500);
		expect(shownLength({ ...long, publicDomain: true }, "passage")).toBeGreaterThan(1000);
	});
});
