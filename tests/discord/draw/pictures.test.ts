import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { ComponentType } from "discord.js";
import { expect, test } from "vitest";
import type { ComponentJson } from "../stand-in/messages.ts";
import { drawMessage } from "./draw-message.ts";
import { DESK, PHONE } from "./look.ts";
import { drawPictures } from "./pictures.ts";
import { questionOf, readQuestions } from "./screen-bot.ts";

const root = join(import.meta.dirname, "../../..");

test("the documents show what the bot answers today (npm run picture renews it)", async () => {
	const pictures = await drawPictures();
	const renewed = [...pictures].filter(([name, svg]) => readFileSync(join(root, "docs", name), "utf8") !== svg);
	expect(renewed.map(([name]) => name)).toEqual([]);
	const readme = readFileSync(join(root, "README.md"), "utf8");
	expect([...pictures.keys()].filter((name) => !readme.includes(`](docs/${name})`))).toEqual([]);
});

test("the heights kept are those of the sixty questions, of an earlier day and of a later one (npm run screens)", () => {
	const kept = JSON.parse(readFileSync(join(root, "docs/screens.json"), "utf8")) as Record<string, unknown>[];
	expect(kept.map(({ question }) => question)).toEqual(readQuestions().map(questionOf));
	expect(new Set(kept.map(({ question }) => question)).size).toBe(60);
	for (const { before, after } of kept) expect([typeof before, typeof after]).toEqual(["number", "number"]);
});

/** Of forms, which are no messages. */
const IN_FORMS = ["Label", "TextInput"];
const row = (component: ComponentJson): ComponentJson => ({ type: 1, components: [component] });
const SAMPLES: readonly ComponentJson[] = [
	row({ type: 2, style: 1, label: "Set up", emoji: { name: "⚙️" } }),
	row({ type: 3, placeholder: "Which one?", options: [] }),
	{ type: 13, file: { url: "attachment://kept.json" } },
	{ type: 17, components: [{ type: 10, content: "Words." }, { type: 14 }] },
];

test("every kind of component that the bot sends is drawn, and no other", () => {
	const render = join(root, "src/discord");
	const sent = readdirSync(render, { recursive: true, encoding: "utf8" })
		.filter((path) => path.endsWith(".ts"))
		.flatMap((path) => [...readFileSync(join(render, path), "utf8").matchAll(/\bComponentType\.(\w+)/gu)])
		.map(([, name = ""]) => name)
		.filter((name) => !IN_FORMS.includes(name));
	const drawn = JSON.stringify(SAMPLES);
	const missing = [...new Set(sent)].filter(
		(name) => !drawn.includes(`"type":${ComponentType[name as keyof typeof ComponentType]}`),
	);
	expect(missing).toEqual([]);
	for (const screen of [PHONE, DESK])
		expect(drawMessage(SAMPLES, { asker: "anna" }, screen).svg).toMatch(
			/Set up[\s\S]*Which one\?[\s\S]*kept\.json[\s\S]*Words\./,
		);
	expect(() => drawMessage([{ type: 99 }], { asker: "anna" }, PHONE)).toThrow("type 99");
});
