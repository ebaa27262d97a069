import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { SentFile } from "./slash-data.ts";

/** Where Discord keeps what people attach. */
export type FileHost = {
	/** For `DISCORD_CDN_HOSTS`. */
	readonly host: string;
	/** Paths that were fetched. */
	readonly fetched: readonly string[];
	/** Keeps a file. @param served What comes when it is fetched, if not its bytes. */
	keep(name: string, content: string | Uint8Array, served?: { status: number; location?: string }): SentFile;
	close(): Promise<void>;
};

export async function startFileHost(): Promise<FileHost> {
	const files = new Map<string, { bytes: Buffer; status: number; location?: string }>();
	const fetched: string[] = [];
	const server = createServer((request, response) => {
		const path = request.url ?? "/";
		fetched.push(path);
		const file = files.get(path);
		response.writeHead(file?.status ?? 404, file?.location === undefined ? {} : { location: file.location });
		response.end(file?.bytes);
	});
	await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
	const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
	return {
		host,
		fetched,
		keep(name, content, served = { status: 200 }) {
			const path = `/attachments/${files.size + 1}/file?ex=1`;
			files.set(path, { bytes: Buffer.from(content), ...served });
			return { name, url: `http://${host}${path}`, size: Buffer.byteLength(content) };
		},
		async close() {
			server.closeAllConnections();
			await new Promise((resolve) => server.close(resolve));
		},
	};
}
