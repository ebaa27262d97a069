/** Asks Discord's REST API for one thing. */
export type DiscordRest = (method: "GET" | "PATCH", path: string, body?: unknown) => Promise<Reply>;

export type Reply =
	/** @param date Discord's clock, in milliseconds since 1970. */
	| { readonly kind: "answered"; readonly status: number; readonly body: unknown; readonly date: number | undefined }
	/** No answer came: the network, or Discord, is away. */
	| { readonly kind: "away"; readonly why: string };

type RestParts = {
	readonly token: string;
	/** Absent: Discord's own. */
	readonly apiUrl?: string | undefined;
	/** Of this program, for Discord to know it by. */
	readonly version: string;
};

const DISCORD = "https://discord.com/api";

/** Discord wants an address with the name. A copy on somebody's machine has none, so it is the one that the bot itself gives. */
const HOME = "https://discord.js.org";

/** One who sits before it waits no longer; Discord takes well under a second. */
const TIMEOUT_MS = 15_000;

/** The few requests of setting up and checking. The token is in no error and in no reply. */
export function createRest({ token, apiUrl = DISCORD, version }: RestParts): DiscordRest {
	const headers = {
		authorization: `Bot ${token}`,
		// https://discord.com/developers/docs/reference#user-agent
		"user-agent": `DiscordBot (${HOME}, ${version})`,
		"content-type": "application/json",
	};
	return async (method, path, body) => {
		try {
			const response = await fetch(`${apiUrl}/v10${path}`, {
				method,
				headers,
				signal: AbortSignal.timeout(TIMEOUT_MS),
				...(body === undefined ? {} : { body: JSON.stringify(body) }),
			});
			const date = Date.parse(response.headers.get("date") ?? "");
			return {
				kind: "answered",
				status: response.status,
				body: await response.json().catch(() => undefined),
				date: Number.isNaN(date) ? undefined : date,
			};
		} catch (error) {
			return { kind: "away", why: reasonOf(error).replaceAll(token, "[token]") };
		}
	};
}

/** `fetch failed` says nothing; why it did stands in its cause. */
function reasonOf(error: unknown): string {
	const { cause, message } = error as Error;
	const { code, message: detail } = (cause ?? {}) as { readonly code?: string; readonly message?: string };
	return code ?? detail ?? message;
}
