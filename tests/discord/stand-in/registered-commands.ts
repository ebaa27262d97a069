import { checkCommands } from "./check-commands.ts";
import { APPLICATION_ID, SERVER_ID } from "./people.ts";
import { type Request, type Response, refusal } from "./rest.ts";

type Parts = {
	/** By "global" or the server's id. */
	readonly commands: Map<string, unknown[]>;
	readonly nextId: () => string;
	readonly check: (problems: readonly string[], request: Request) => Response | undefined;
};

/** Discord's side of registering commands: a list, with or without localizations, and its bulk replacement. */
export function createRegisteredCommands({ commands, nextId, check }: Parts) {
	return (request: Request, parts: readonly string[]): Response => {
		const server = parts[2] === "guilds" ? (parts[3] ?? "") : undefined;
		if (server !== undefined && server !== SERVER_ID) return refusal(403, 50001, "Missing Access");
		const scope = server ?? "global";
		if (request.method === "GET") {
			const isWhole = request.query.get("with_localizations") === "true";
			const registered = (commands.get(scope) ?? []) as Record<string, unknown>[];
			return {
				status: 200,
				body: registered.map((one) => (isWhole ? one : { ...one, name_localizations: undefined })),
			};
		}
		if (request.method !== "PUT") return refusal(405, 0, "405: Method Not Allowed");
		const refused = check(checkCommands(request.body, server !== undefined), request);
		if (refused !== undefined) return refused;
		const stored = (request.body as Record<string, unknown>[]).map((one) => storedCommand(one, nextId(), server));
		commands.set(scope, stored);
		return { status: 200, body: stored };
	};
}

/** A command as Discord gives it back: with ids, defaults spelt out, and null for what was not set. */
function storedCommand(sent: Record<string, unknown>, id: string, server: string | undefined): Record<string, unknown> {
	const contexts =
		server === undefined
			? { contexts: sent["contexts"] ?? null, integration_types: sent["integration_types"] ?? [0] }
			: {};
	return {
		type: 1,
		description: "",
		name_localizations: null,
		description_localizations: null,
		default_member_permissions: null,
		nsfw: false,
		dm_permission: true,
		...sent,
		...contexts,
		id,
		application_id: APPLICATION_ID,
		version: id,
		...(server === undefined ? {} : { guild_id: server }),
	};
}
