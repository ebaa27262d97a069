import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { fetchAttachment, LARGEST_ATTACHMENT } from "../../src/engine/fetch-attachment.ts";

let server: Server;
let host: string;

beforeAll(async () => {
	server = createServer((request, response) => {
		if (request.url === "/story.txt") response.end("Once upon a time.");
		else if (request.url === "/away") response.writeHead(302, { location: "/story.txt" }).end();
		else if (request.url === "/endless") {
			const piece = Buffer.alloc(1024 * 1024);
			// Node 24 calls back with an error, and at once, whoever writes to a connection that is gone.
			const send = (error?: Error | null): void => void (error || response.destroyed || response.write(piece, send));
			send();
		} else response.writeHead(404).end();
	});
	await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
	host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
	server.closeAllConnections();
	server.close();
});

const from = (path: string, hosts = [host]) => fetchAttachment({ url: `http://${host}${path}`, size: 17 }, hosts);

describe("fetchAttachment", () => {
	test("fetches a file from a host that is named", async () => {
		expect(Buffer.from(await from("/story.txt")).toString()).toBe("Once upon a time.");
	});

	test.each([
		"http://169.254.169.254/latest",
		"file:///etc/passwd",
		"https://cdn.discordapp.com.evil.example/x",
		"http://cdn.discordapp.com/x",
		"nonsense",
	])("asks nothing of %s", async (url) => {
		await expect(fetchAttachment({ url, size: 1 }, ["cdn.discordapp.com", host])).rejects.toThrow(
			/not on one of Discord's own hosts/,
		);
	});

	test("asks nothing of a host that is not named", async () => {
		await expect(from("/story.txt", ["cdn.discordapp.com"])).rejects.toThrow(/own hosts/);
	});

	test("follows no redirect", async () => {
		await expect(from("/away")).rejects.toThrow(/could not be fetched/);
	});

	test("tells the status when the file is gone", async () => {
		await expect(from("/gone")).rejects.toThrow(/status 404/);
	});

	test("gives up a file that is larger than it said", async () => {
		await expect(from("/endless")).rejects.toThrow(/at most 25 MB/);
	});

	test("does not ask for a file that says it is too large", async () => {
		const address = { url: `http://${host}/story.txt`, size: LARGEST_ATTACHMENT + 1 };
		await expect(fetchAttachment(address, [host])).rejects.toThrow(/at most 25 MB/);
	});
});
