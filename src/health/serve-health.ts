import { createServer, type Server } from "node:http";
import { UserError } from "../errors.ts";

/** Where health is served. */
export type HealthAddress = { readonly host: string; readonly port: number };

export type HealthPages = {
	/** Why the bot cannot answer now, a line for each reason. */
	readonly missing: () => readonly string[];
	/** What is said where nothing is missing. */
	readonly ready: () => string;
	/** The figures, in the text format of Prometheus. */
	readonly metrics: () => Promise<string>;
	readonly metricsType: string;
};

export type HealthServer = {
	/** The port it listens on: the one that was asked for, or a free one for 0. */
	readonly port: number;
	close(): void;
};

type Page = { readonly status: number; readonly text: string; readonly type?: string };

/**
 * Serves `/livez`, `/readyz` and `/metrics` to whoever can reach the address.
 *
 * @throws UserError if the address cannot be listened on.
 */
export async function serveHealth(address: HealthAddress, pages: HealthPages): Promise<HealthServer> {
	const server = createServer((request, response) => {
		const send = ({ status, text, type = "text/plain; charset=utf-8" }: Page): void => {
			const body = `${text.trimEnd()}\n`;
			response.writeHead(status, { "content-type": type, "cache-control": "no-store" });
			response.end(request.method === "HEAD" ? undefined : body);
		};
		if (request.method !== "GET" && request.method !== "HEAD") {
			send({ status: 405, text: "only GET and HEAD" });
			return;
		}
		pageFor(request.url, pages).then(send, () => send({ status: 500, text: "the figures could not be put together" }));
	});
	// Nothing is sent to it but a line and some headers.
	server.headersTimeout = 5000;
	server.requestTimeout = 5000;
	const port = await listen(server, address);
	return {
		port,
		close: () => {
			server.close();
			server.closeAllConnections();
		},
	};
}

async function pageFor(url: string | undefined, { missing, ready, metrics, metricsType }: HealthPages): Promise<Page> {
	switch (url?.split("?")[0]) {
		case "/livez":
			// That it is answered at all tells that the event loop turns.
			return { status: 200, text: "alive" };
		case "/readyz": {
			const reasons = missing();
			return reasons.length === 0 ? { status: 200, text: ready() } : { status: 503, text: reasons.join("\n") };
		}
		case "/metrics":
			return { status: 200, text: await metrics(), type: metricsType };
		default:
			return { status: 404, text: "here are /livez, /readyz and /metrics" };
	}
}

async function listen(server: Server, { host, port }: HealthAddress): Promise<number> {
	await new Promise<void>((resolve, reject) => {
		server.once("error", (error: NodeJS.ErrnoException) =>
			reject(
				new UserError(
					`HEALTH_ADDRESS cannot be listened on, ${host}:${port} (${error.code ?? error.message}). Another program may have this port: choose another one, or leave it empty.`,
				),
			),
		);
		server.listen(port, host, resolve);
	});
	const bound = server.address();
	return typeof bound === "object" && bound !== null ? bound.port : port;
}
