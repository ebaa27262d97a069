import { checkApplicationForm } from "./check-body.ts";
import { isOnShard, type ShardOf } from "./gateway.ts";
import { ANNA, APPLICATION_ID, BOT_USER, SERVER_ID, userJson } from "./people.ts";
import type { Request, Response } from "./rest.ts";

/** What may be another in a test. */
export type Application = {
	/** https://discord.com/developers/docs/resources/application#application-object */
	readonly fields: Record<string, unknown>;
	/** How often the bot may still begin a session. */
	sessionStarts: number;
};

type Check = (problems: readonly string[], request: Request) => Response | undefined;

/** Discord's side of an application: what it is, what its owner changes of it, and how it may connect. */
export function createApplication(check: Check) {
	const application: Application = {
		fields: {
			id: APPLICATION_ID,
			name: "Footnote",
			icon: null,
			description: "",
			flags: 0,
			bot_public: true,
			owner: userJson(ANNA),
			bot_require_code_grant: false,
			interactions_endpoint_url: null,
			integration_types_config: { "0": {} },
		},
		sessionStarts: 999,
	};
	return {
		application,
		handle(request: Request): Response {
			if (request.method !== "PATCH") return { status: 200, body: application.fields };
			const refused = check(checkApplicationForm(request.body), request);
			if (refused !== undefined) return refused;
			for (const [name, value] of Object.entries(request.body as object)) {
				application.fields[name] = name === "integration_types_config" ? withPermissionsAsText(value) : value;
			}
			return { status: 200, body: application.fields };
		},
		/** How many shards it recommends, and how many may begin a session at once. */
		gatewayBot: (url: string, shards: number, buckets: number): Response => ({
			status: 200,
			body: {
				url,
				shards,
				session_start_limit: {
					total: 1000,
					remaining: application.sessionStarts,
					reset_after: 14_400_000,
					max_concurrency: buckets,
				},
			},
		}),
	};
}

/** What a session begins with; servers of other shards are not told of. */
export function readyJson(resumeUrl: string, sessionId: string, shard: ShardOf) {
	return {
		v: 10,
		user: BOT_USER,
		guilds: isOnShard(SERVER_ID, shard) ? [{ id: SERVER_ID, unavailable: true }] : [],
		session_id: sessionId,
		resume_gateway_url: resumeUrl,
		shard,
		application: { id: APPLICATION_ID, flags: 0 },
	};
}

/** Discord takes permissions as numbers, and gives them back as text. */
function withPermissionsAsText(config: object): unknown {
	return JSON.parse(JSON.stringify(config), (key, value) => (key === "permissions" ? String(value) : value));
}
