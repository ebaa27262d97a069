import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { checksumOf, downloadInto, writeWhole } from "./fetch.ts";

const ADDRESS = "https://example.org/set/Old mill.txt";

let folder: string;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), "originals-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Answers by address, and counts how often it is asked. */
function standIn(answers: Readonly<Record<string, () => Response>>) {
	const asked: string[] = [];
	const ask = async (address: string | URL | Request): Promise<Response> => {
		asked.push(String(address));
		return answers[String(address)]?.() ?? new Response("", { status: 404, statusText: "Not Found" });
	};
	return { asked, download: downloadInto(folder, ask) };
}

describe("an original", () => {
	test("is fetched once and kept under its address", async () => {
		const { asked, download } = standIn({ [ADDRESS]: () => new Response("grist") });
		expect(await download.text(ADDRESS)).toBe("grist");
		expect(await download.text(ADDRESS)).toBe("grist");
		expect(asked).toHaveLength(1);
		expect(readFileSync(join(folder, "example.org", "set", "Old mill.txt"), "utf8")).toBe("grist");
	});

	test("that is not there is told with its address, the reason, and the place to save it by hand", async () => {
		const { download } = standIn({});
		await expect(download.text(ADDRESS)).rejects.toThrow(
			`Cannot fetch ${ADDRESS}: 404 Not Found. Run the command again (what was fetched is kept), or save the file yourself as ${join(folder, "example.org", "set", "Old mill.txt")}.`,
		);
	});

	test("that is larger than it says is given up, and nothing of it is kept", async () => {
		const { download } = standIn({ [ADDRESS]: () => new Response("x".repeat(20_001)) });
		await expect(download.bytes(ADDRESS, 0.02)).rejects.toThrow("larger than 0.02 MB");
		expect(readdirSync(folder)).toEqual([]);
	});

	test("that breaks off leaves nothing", async () => {
		const broken = () =>
			new Response(
				new ReadableStream({
					start: (body) => {
						body.enqueue(new TextEncoder().encode("gri"));
						body.error(new Error("connection lost"));
					},
				}),
			);
		const { download } = standIn({ [ADDRESS]: broken });
		await expect(download.text(ADDRESS)).rejects.toThrow("connection lost");
		expect(readdirSync(folder)).toEqual([]);
	});
});

describe("of several addresses", () => {
	const [first, second, third] = ["a", "b", "c"].map((name) => `https://example.org/${name}`) as [
		string,
		string,
		string,
	];
	const answers = { [second]: () => new Response("older"), [third]: () => new Response("right") };

	test("the file with the checksum is taken", async () => {
		const found = await standIn(answers).download.oneOf([first, second, third], checksumOf("right"));
		expect(new TextDecoder().decode(found)).toBe("right");
	});

	test("the first that is there is taken if none has it", async () => {
		const found = await standIn(answers).download.oneOf([first, second, third], checksumOf("other"));
		expect(new TextDecoder().decode(found)).toBe("older");
	});

	test("all problems are told if none is there", async () => {
		await expect(standIn({}).download.oneOf([first, second])).rejects.toThrow(
			/example\.org\/a: 404.*\n.*example\.org\/b: 404/u,
		);
	});
});

test("a file that cannot be put in its place leaves no unfinished one", () => {
	const path = join(folder, "taken");
	writeWhole(join(path, "inner"), "1");
	expect(() => writeWhole(path, "2")).toThrow();
	expect(existsSync(`${path}.unfinished`)).toBe(false);
});
