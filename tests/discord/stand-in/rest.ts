import type { IncomingMessage, ServerResponse } from "node:http";

export type Request = {
	readonly method: string;
	/** Without the base and the version. */
	readonly path: string;
	readonly query: URLSearchParams;
	readonly body: unknown;
	/** Texts of files that were sent with it, by name. */
	readonly files: ReadonlyMap<string, string>;
	readonly headers: IncomingMessage["headers"];
};

export type Response = {
	readonly status: number;
	readonly body?: unknown;
	readonly headers?: Readonly<Record<string, string>>;
};

/** What goes wrong with requests that match, before they are handled (`drop`, `fail`) or after (`lose`; `hang` leaves the line open). */
export type Fault = {
	/** Matched against "POST /channels/1/messages". */
	readonly match: RegExp;
	times: number;
	readonly kind: "fail" | "drop" | "lose" | "hang";
	/** For `fail`. */
	readonly response?: Response;
};

type Handle = (request: Request) => Response | Promise<Response>;

const BASE = /^\/api(?:\/v\d+)?/;

/** Reads a request, lets faults have their way, and answers it. */
export async function serve(
	incoming: IncomingMessage,
	outgoing: ServerResponse,
	{ handle, faults, requests }: { handle: Handle; faults: Fault[]; requests: Request[] },
): Promise<void> {
	const chunks: Buffer[] = [];
	for await (const chunk of incoming) chunks.push(chunk as Buffer);
	const url = new URL(incoming.url ?? "/", "http://stand-in");
	const request: Request = {
		method: incoming.method ?? "GET",
		path: decodeURIComponent(url.pathname).replace(BASE, ""),
		query: url.searchParams,
		...(await readBody(Buffer.concat(chunks), incoming.headers["content-type"] ?? "")),
		headers: incoming.headers,
	};
	requests.push(request);
	const fault = faults.find(({ match, times }) => times > 0 && match.test(`${request.method} ${request.path}`));
	if (fault !== undefined) fault.times--;
	if (fault?.kind === "drop") return void incoming.socket.destroy();
	const response = fault?.kind === "fail" ? (fault.response ?? { status: 503 }) : await handle(request);
	if (fault?.kind === "hang") return;
	if (fault?.kind === "lose") return void incoming.socket.destroy();
	const body = response.body === undefined ? "" : JSON.stringify(response.body);
	outgoing.writeHead(response.status, {
		...(body === "" ? {} : { "content-type": "application/json" }),
		...response.headers,
	});
	outgoing.end(body);
}

/** JSON, or a form with JSON and files. https://discord.com/developers/docs/reference#uploading-files */
async function readBody(bytes: Buffer, type: string): Promise<Pick<Request, "body" | "files">> {
	const files = new Map<string, string>();
	if (!type.startsWith("multipart/form-data"))
		return { body: bytes.length === 0 ? undefined : JSON.parse(bytes.toString()), files };
	const form = await new globalThis.Response(new Uint8Array(bytes), { headers: { "content-type": type } }).formData();
	for (const field of form.values()) if (typeof field !== "string") files.set(field.name, await field.text());
	return { body: withNames(JSON.parse(String(form.get("payload_json"))), [...files.keys()]), files };
}

type Attached = { readonly attachments?: readonly { readonly id: string | number }[]; readonly data?: Attached };

/** A file that its message does not name is called as the form calls it. */
function withNames(body: Attached, names: readonly string[]): Attached {
	const { attachments, data } = body;
	if (data !== undefined) return { ...body, data: withNames(data, names) };
	const named = attachments?.map((attachment) => ({ filename: names[Number(attachment.id)], ...attachment }));
	return named === undefined ? body : { ...body, attachments: named };
}

/** https://discord.com/developers/docs/topics/opcodes-and-status-codes#json */
export function refusal(status: number, code: number, message: string, errors?: unknown): Response {
	return { status, body: { code, message, ...(errors === undefined ? {} : { errors }) } };
}

/** A rate limit as Discord sends it. */
export function rateLimited(seconds: number): Response {
	return {
		status: 429,
		body: { message: "You are being rate limited.", retry_after: seconds, global: false },
		headers: {
			"retry-after": String(Math.ceil(seconds)),
			"x-ratelimit-scope": "user",
			"x-ratelimit-reset-after": String(seconds),
		},
	};
}
