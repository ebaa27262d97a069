import { spawn } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join, relative } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { parse } from "yaml";
import { ROOT } from "./rooms.ts";

const read = (path: string) => readFileSync(join(ROOT, path), "utf8");
const FORMS = ".github/ISSUE_TEMPLATE";
const WORKFLOWS = ".github/workflows";
const YAML = [
	"compose.yaml",
	".github/dependabot.yml",
	...[FORMS, WORKFLOWS].flatMap((folder) => readdirSync(join(ROOT, folder)).map((name) => `${folder}/${name}`)),
];

/** Settings of the bot, as `.env.example` has them. */
const SETTINGS = [...read(".env.example").matchAll(/^([A-Z_]+)=/gmu)].map(([, name]) => name as string);
/** Read by the build's own code, by Node, by compose and by the image of Postgres. */
const OF_OTHERS = [
	"FOOTNOTE_COMMIT",
	"NODE_ENV",
	"COMPOSE_PROFILES",
	"POSTGRES_USER",
	"POSTGRES_DB",
	"POSTGRES_PASSWORD",
];
const unknownOf = (names: readonly string[]) => names.filter((name) => ![...SETTINGS, ...OF_OTHERS].includes(name));

test.each(YAML)("%s can be read", (path) => {
	expect(parse(read(path), { merge: true })).toBeTypeOf("object");
});

describe("every setting is one that there is, in", () => {
	test("compose.yaml, those that it passes on and those that it is told", () => {
		const { services } = parse(read("compose.yaml"), { merge: true }) as { services: Record<string, Service> };
		const passed = Object.values(services).flatMap(({ environment }) => Object.keys(environment));
		const told = [...read("compose.yaml").matchAll(/\$\{(\w+)/gu)].map(([, name]) => name as string);
		expect(passed).toContain("DISCORD_TOKEN");
		expect(unknownOf([...passed, ...told])).toEqual([]);
	});

	test("the unit", () => {
		const set = [...read("docs/footnote.service").matchAll(/^Environment=(\w+)=/gmu)].map(([, name]) => name as string);
		expect(set).toContain("DATA_DIR");
		expect(unknownOf(set)).toEqual([]);
	});

	test("the Dockerfile", () => {
		const [, line = ""] = /^ENV (.*)$/mu.exec(read("Dockerfile")) ?? [];
		const set = [...line.matchAll(/(\w+)=/gu)].map(([, name]) => name as string);
		expect(set).toContain("DATA_DIR");
		expect(unknownOf(set)).toEqual([]);
	});

	test("docs/hosting.md", () => {
		const code = [...read("docs/hosting.md").matchAll(/`[^`\n]+`|^ {4}.*$/gmu)].join("\n");
		const named = code.match(/\b[A-Z]+(?:_[A-Z]+)+\b/gu) ?? [];
		expect(named).toContain("HEALTH_ADDRESS");
		expect(unknownOf(named)).toEqual([]);
	});
});

type Service = { readonly environment: Readonly<Record<string, string>> };

describe("the image", () => {
	const stages = read("Dockerfile").split(/^FROM /mu);
	const copied = [...(stages.at(-1) ?? "").matchAll(/^COPY (?!--from)(.*) \S+$/gmu)].flatMap(([, files]) =>
		(files as string).split(" "),
	);

	test("holds every file of src that is no code", () => {
		const others = readdirSync(join(ROOT, "src"), { recursive: true, withFileTypes: true })
			.filter((entry) => entry.isFile() && !entry.name.endsWith(".ts"))
			.map((entry) => relative(ROOT, join(entry.parentPath, entry.name)).replaceAll("\\", "/"));
		expect(others.length).toBeGreaterThan(0);
		expect(others.filter((path) => !copied.some((folder) => path.startsWith(`${folder}/`)))).toEqual([]);
	});

	test("is made of what is there, and of what .dockerignore lets in", () => {
		const allowed = read(".dockerignore")
			.split("\n")
			.filter((line) => line.startsWith("!"))
			.map((line) => line.slice(1));
		const all = [...read("Dockerfile").matchAll(/^COPY (?!--from)(.*) \S+$/gmu)].flatMap(([, files]) =>
			(files as string).split(" "),
		);
		expect(all.filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
		expect(all.filter((path) => !allowed.includes(path.split("/")[0] as string))).toEqual([]);
	});

	test.each(["Dockerfile", "docs/footnote.service"])("runs what npm start runs, and so does the unit: %s", (path) => {
		const { scripts } = JSON.parse(read("package.json")) as { scripts: { start: string } };
		const words = scripts.start.split(" ");
		expect(read(path)).toMatch(new RegExp(words.join('(?:", "| )'), "u"));
	});
});

describe("the image's health", () => {
	const [, command = "[]"] = /^\s+CMD (\[.*\])$/mu.exec(read("Dockerfile")) ?? [];
	const [, ...args] = JSON.parse(command) as string[];

	async function serve(status: number): Promise<string> {
		const server = createServer((request, response) => {
			response.writeHead(request.url === "/readyz" ? status : 404).end();
		});
		await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
		onTestFinished(() => void server.close());
		return `127.0.0.1:${(server.address() as AddressInfo).port}`;
	}

	const probe = (env: Readonly<Record<string, string>>) =>
		new Promise((resolve) => spawn(process.execPath, args, { env }).once("exit", resolve));

	test.each([
		[200, 0],
		[503, 1],
	])("is, where the bot answers %i, %i", async (status, code) => {
		expect(await probe({ HEALTH_ADDRESS: await serve(status) })).toBe(code);
	});

	test("is bad where nobody answers, and unknown, which is no failure, without an address", async () => {
		expect(await probe({ HEALTH_ADDRESS: "127.0.0.1:1" })).toBe(1);
		expect(await probe({})).toBe(0);
	});
});

test.each(readdirSync(join(ROOT, FORMS)).filter((name) => name !== "config.yml"))(
	"the form %s asks each thing once",
	(name) => {
		const { name: title, description, body } = parse(read(`${FORMS}/${name}`)) as Form;
		const asked = body.filter(({ type }) => type !== "markdown");
		const ids = asked.map(({ id }) => id);
		expect([title, description].every((words) => typeof words === "string")).toBe(true);
		expect([...new Set(ids)]).toEqual(ids);
		expect(asked.every(({ id, attributes }) => id !== undefined && attributes.label !== undefined)).toBe(true);
	},
);

type Form = {
	readonly name: string;
	readonly description: string;
	readonly body: readonly {
		readonly type: string;
		readonly id?: string;
		readonly attributes: { readonly label?: string };
	}[];
};
