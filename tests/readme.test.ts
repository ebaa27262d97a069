import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { allCommands } from "../commands/index.ts";
import { readmeSample } from "./readme-sample.ts";

const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");

describe("README", () => {
	test("shows output that the program really gives (npm run readme renews it)", async () => {
		const indented = (await readmeSample()).replace(/^(?=.)/gm, "    ");
		expect(readme).toContain(indented);
	});

	test.each(allCommands.filter(({ data }) => data.type !== 3).map(({ data }) => data.name))("names /%s", (name) => {
		expect(readme).toContain(`/${name}`);
	});

	test("holds both commands on its first screen", () => {
		const screen = readme.split("\n").slice(0, 40).join("\n");
		expect(screen).toContain("npm ci && npm start");
		expect(screen).toContain("npm ci && npm test");
	});
});
