import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { readConfig } from "../src/config.ts";
import { UserError } from "../src/errors.ts";

const messageOf = (env: Record<string, string>): string => {
	try {
		readConfig(env);
	} catch (error) {
		if (error instanceof UserError) return error.message;
		throw error;
	}
	return "";
};

describe("readConfig", () => {
	test("needs nothing: without a token the terminal opens", () => {
		expect(readConfig({})).toMatchObject({
			discordToken: undefined,
			corpusDir: "corpus",
			dataDir: "data",
			reader: "on",
			logLevel: "info",
		});
	});

	test("takes an empty value for an absent one", () => {
		expect(readConfig({ DISCORD_TOKEN: "", DISCORD_DEV_GUILD: " " }).discordToken).toBeUndefined();
	});

	test("names every mistake in one message, with the value and the way out", () => {
		const message = messageOf({
			DISCORD_API_URL: "ftp://x",
			DISCORD_DEV_GUILD: "my server",
			LOG_LEVEL: "loud",
			STORY_MEMORY_MB: "64",
			DISCORD_CDN_HOSTS: "https://cdn.example/",
			READER: "sometimes",
			HEALTH_ADDRESS: "9464",
		});
		for (const value of [
			"ftp://x",
			"my server",
			"loud",
			"https://cdn.example/",
			"sometimes",
			"“64”",
			"9464",
			"7 settings",
		])
			expect(message).toContain(value);
	});

	test.each(["Bot abcdef", "abc def", '"abc.def.ghi"'])("refuses the token %j without repeating it", (token) => {
		const message = messageOf({ DISCORD_TOKEN: token });
		expect(message).toContain("DISCORD_TOKEN");
		expect(message).not.toContain(token);
	});

	test.each([
		"postgresql://footnote:geheim@127.0.0.1:5432/footnote",
		"postgres://footnote@localhost/footnote?host=/run/postgresql",
		"postgres://footnote:ge%2Fheim@db/footnote?sslmode=require",
	])("takes %s for the address of a database", (address) => {
		expect(readConfig({ DATABASE_URL: address }).databaseUrl).toBe(address);
	});

	test.each([
		"mysql://footnote:geheim@db/footnote",
		"postgresql://footnote:geheim@db",
		"postgresql://footnote:12/geheim@db/footnote",
		"postgresql://footnote:12#geheim@db/footnote",
		"postgresql://footnote:12?geheim@db/footnote",
		"footnote:geheim@db",
		"postgresql://footnote:100%geheim@db/footnote",
	])("refuses %s as the address of a database without telling its password", (address) => {
		const message = messageOf({ DATABASE_URL: address, LOG_LEVEL: "loud" });
		expect(message).toMatch(/2 settings[\s\S]*DATABASE_URL is not the address[\s\S]*LOG_LEVEL/);
		expect(message).not.toContain("geheim");
	});

	test("reads which shards there are", () => {
		expect(readConfig({ SHARD_COUNT: "8", SHARDS: "3/8" })).toMatchObject({
			shardCount: 8,
			shard: { id: 3, count: 8 },
		});
		for (const wrong of ["8/8", "3", "a/b", "-1/8"]) expect(messageOf({ SHARDS: wrong })).toContain(`“${wrong}”`);
		for (const wrong of ["0", "many", "99999"]) expect(messageOf({ SHARD_COUNT: wrong })).toContain(`“${wrong}”`);
	});

	test.each([
		["127.0.0.1:9464", { host: "127.0.0.1", port: 9464 }],
		["[::1]:9464", { host: "::1", port: 9464 }],
		["localhost:80", { host: "localhost", port: 80 }],
	])("serves health at %s", (address, expected) => {
		expect(readConfig({ HEALTH_ADDRESS: address }).healthAddress).toEqual(expected);
	});

	test.each([":9464", "localhost", "127.0.0.1:0", "127.0.0.1:70000", "http://localhost:9464"])(
		"refuses %s to serve health at",
		(address) => {
			expect(messageOf({ HEALTH_ADDRESS: address })).toContain(`HEALTH_ADDRESS is “${address}”`);
		},
	);

	test("drops the slash at the end of an API address", () => {
		expect(readConfig({ DISCORD_API_URL: "http://127.0.0.1:8080/api/" }).discordApiUrl).toBe(
			"http://127.0.0.1:8080/api",
		);
	});
});

describe(".env.example", () => {
	const text = readFileSync(new URL("../.env.example", import.meta.url), "utf8");
	const example = Object.fromEntries(
		text.split("\n").flatMap((line) => {
			const match = /^(?<name>[A-Z_]+)=(?<value>.*)$/.exec(line)?.groups;
			return match === undefined ? [] : [[match["name"] as string, match["value"] as string]];
		}),
	);

	test("names every setting that is read, and no other", () => {
		const source = readFileSync(new URL("../src/config.ts", import.meta.url), "utf8");
		const read = [...source.matchAll(/value\("([A-Z_]+)"\)/g)].map((match) => match[1]);
		expect(Object.keys(example).toSorted()).toEqual([...read, "EVALUATION_DATA"].toSorted());
	});

	test("is a valid configuration as it stands, and the same as none", () => {
		expect(readConfig(example)).toEqual(readConfig({}));
	});
});
