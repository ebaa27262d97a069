import { PERMISSIONS } from "../asking/invite-links.ts";
import type { DiscordRest } from "./discord-rest.ts";
import { type Finding, look, ok, wrong } from "./finding.ts";

/**
 * What is looked at of the application that a token belongs to.
 *
 * @see https://discord.com/developers/docs/resources/application#application-object
 */
export type Application = {
	readonly id: string;
	readonly name: string;
	readonly flags?: number;
	readonly interactions_endpoint_url?: string | null;
	readonly bot_require_code_grant?: boolean;
	readonly integration_types_config?: Readonly<Record<string, InstallType | null>> | null;
};

type InstallType = {
	readonly oauth2_install_params?: { readonly scopes: readonly string[]; readonly permissions: string };
};

/** The application, or why it is not to be had. */
export type ReadApplication =
	| { readonly application: Application; readonly date: number | undefined }
	| { readonly application?: undefined; readonly finding: Finding };

export const PORTAL = "https://discord.com/developers/applications";

/** Keys of `integration_types_config`. */
const GUILD_INSTALL = "0";
const USER_INSTALL = "1";

/** As how it can be added: to a server as a bot with commands, to an account with commands alone. */
export const INSTALL_TYPES = {
	[GUILD_INSTALL]: {
		oauth2_install_params: { scopes: ["applications.commands", "bot"], permissions: Number(PERMISSIONS) },
	},
	[USER_INSTALL]: { oauth2_install_params: { scopes: ["applications.commands"], permissions: 0 } },
} as const;

export async function readApplication(rest: DiscordRest, apiUrl: string | undefined): Promise<ReadApplication> {
	const reply = await rest("GET", "/applications/@me");
	if (reply.kind === "away") return { finding: away(reply.why, apiUrl) };
	if (reply.status === 401) {
		return {
			finding: wrong(
				"Token",
				"Discord refuses it: it was reset, or is not a bot's token.",
				`Copy it again from the Bot page of your application at ${PORTAL} (“Reset Token” shows a new one), and run “footnote setup --force”.`,
			),
		};
	}
	const application = reply.status === 200 ? (reply.body as Partial<Application> | undefined) : undefined;
	if (application?.id === undefined) return { finding: away(`HTTP ${reply.status}`, apiUrl) };
	return { application: { name: "", ...application, id: application.id }, date: reply.date };
}

function away(why: string, apiUrl: string | undefined): Finding {
	return wrong(
		"Discord",
		`It cannot be reached (${why}), so nothing about the token is known.`,
		apiUrl === undefined
			? "Look at this machine's network and at https://discordstatus.com. A running bot tries again by itself."
			: `DISCORD_API_URL is ${apiUrl}. Mend it, or leave it empty for Discord's own address.`,
	);
}

/** Whether it can be added to servers and accounts. */
export function checkInstallTypes({ integration_types_config: config }: Application): Finding {
	const check = "Install types";
	const byHand = `Run “footnote setup” again, or choose it on the page Installation at ${PORTAL}.`;
	const [server, account] = [config?.[GUILD_INSTALL] ?? undefined, config?.[USER_INSTALL] ?? undefined];
	if (server === undefined) return wrong(check, "It can be added to no server.", byHand);
	if (!isWhole(server)) {
		return look(
			check,
			"“Add App” on its profile adds it without what it needs in a server; its invitation does not.",
			byHand,
		);
	}
	if (account === undefined) return look(check, "It can be added to servers, and to nobody's account.", byHand);
	return ok(check, "It can be added to servers and to accounts.");
}

function isWhole({ oauth2_install_params: params }: InstallType): boolean {
	if (params === undefined) return false;
	const { scopes } = INSTALL_TYPES[GUILD_INSTALL].oauth2_install_params;
	return (
		scopes.every((scope) => params.scopes.includes(scope)) && (BigInt(params.permissions) & PERMISSIONS) === PERMISSIONS
	);
}

/** Flags of applications that have privileged intents, with and without limit. */
const PRIVILEGED: readonly (readonly [name: string, flags: number])[] = [
	["Presence", (1 << 12) | (1 << 13)],
	["Server Members", (1 << 14) | (1 << 15)],
	["Message Content", (1 << 18) | (1 << 19)],
];

/** What would keep commands from it, or an invitation from ending. */
export function checkApplication({
	interactions_endpoint_url: endpoint,
	bot_require_code_grant: needsCode,
	flags = 0,
}: Application): readonly Finding[] {
	const findings: Finding[] = [];
	if (typeof endpoint === "string" && endpoint !== "") {
		findings.push(
			wrong(
				"Interactions",
				`Discord sends commands to ${endpoint}, and none to the bot.`,
				`Empty “Interactions Endpoint URL” on the page General Information at ${PORTAL}.`,
			),
		);
	}
	if (needsCode === true) {
		findings.push(
			wrong(
				"Invitation",
				"The invitation asks for a code, so nobody can add the bot.",
				`Switch off “Requires OAuth2 Code Grant” on the page Bot at ${PORTAL}.`,
			),
		);
	}
	const privileged = PRIVILEGED.filter(([, bits]) => (flags & bits) !== 0).map(([name]) => name);
	if (privileged.length > 0) {
		findings.push(
			look(
				"Intents",
				`Privileged intents are on (${privileged.join(", ")}), and Footnote uses none.`,
				`Switch them off on the page Bot at ${PORTAL}: what is not granted cannot be misused.`,
			),
		);
	}
	return findings;
}
