import { checkApplication, checkInstallTypes, readApplication } from "./application.ts";
import type { DiscordRest } from "./discord-rest.ts";
import { type Finding, look, ok, wrong } from "./finding.ts";

export type DiscordParts = {
	readonly rest: DiscordRest;
	readonly apiUrl: string | undefined;
	/** The one server that commands are registered on; undefined: all. */
	readonly devGuild: string | undefined;
	/** Whose data the data folder holds; undefined: nobody's yet. */
	readonly owner: string | undefined;
	/** Whether these are the commands as the bot would register them. */
	readonly isRegistered: (present: readonly unknown[]) => boolean;
	/** As `Date.now`. */
	readonly now: () => number;
};

/** What Discord says of the token, the application and the bot's commands. It changes nothing there. */
export async function checkDiscord(parts: DiscordParts): Promise<readonly Finding[]> {
	const { rest, apiUrl, owner, now } = parts;
	const read = await readApplication(rest, apiUrl);
	if (read.application === undefined) return [read.finding];
	const { application, date } = read;
	return [
		ok("Token", `Discord knows it: it is that of “${application.name}” (${application.id}).`),
		...(owner === undefined || owner === application.id ? [] : [anotherOwner(owner, application.id)]),
		...checkApplication(application),
		checkInstallTypes(application),
		await checkCommands(application.id, parts),
		await checkSessionStarts(rest),
		...(date === undefined ? [] : [checkClock(now() - date)]),
	];
}

function anotherOwner(owner: string, application: string): Finding {
	return wrong(
		"Data folder",
		`It is that of application ${owner}, and the token is that of ${application}: the bot will not start.`,
		`Put back the token of ${owner}, set DATA_DIR to another folder, or start once with ADOPT_DATA_OF=${owner}.`,
	);
}

async function checkCommands(application: string, { rest, devGuild, isRegistered }: DiscordParts): Promise<Finding> {
	const scope = devGuild === undefined ? "" : `/guilds/${devGuild}`;
	const reply = await rest("GET", `/applications/${application}${scope}/commands?with_localizations=true`);
	if (reply.kind === "answered" && reply.status === 403) {
		return wrong(
			"Commands",
			`DISCORD_DEV_GUILD names ${devGuild}, a server that the bot was not invited to.`,
			"Invite it, or leave DISCORD_DEV_GUILD empty to register commands everywhere.",
		);
	}
	if (reply.kind === "away" || !Array.isArray(reply.body)) return unanswered("Commands", reply);
	if (isRegistered(reply.body)) return ok("Commands", `All ${reply.body.length} are registered as they are now.`);
	return look(
		"Commands",
		reply.body.length === 0 ? "None is registered yet." : "Others are registered than this version has.",
		"Start the bot: it registers them.",
	);
}

/** Fewer are left than a morning of trying needs. */
const FEW_STARTS = 50;

/** @see https://discord.com/developers/docs/events/gateway#session-start-limit-object */
async function checkSessionStarts(rest: DiscordRest): Promise<Finding> {
	const check = "Session starts";
	const reply = await rest("GET", "/gateway/bot");
	const limit = reply.kind === "away" ? undefined : (reply.body as GatewayBot | undefined)?.session_start_limit;
	if (limit === undefined) return unanswered(check, reply);
	const { remaining, total, reset_after: resetAfterMs } = limit;
	const left = `${remaining} of ${total} are left for ${Math.ceil(resetAfterMs / 3_600_000)} hours.`;
	const wayOut = "Stop what starts the bot again and again, and look into its log why it ends.";
	if (remaining === 0)
		return wrong(check, `${left} The bot cannot connect, and at the next try Discord resets its token.`, wayOut);
	return remaining < FEW_STARTS ? look(check, left, wayOut) : ok(check, left);
}

type GatewayBot = {
	readonly session_start_limit?: { readonly remaining: number; readonly total: number; readonly reset_after: number };
};

function unanswered(check: string, reply: Awaited<ReturnType<DiscordRest>>): Finding {
	const why = reply.kind === "away" ? reply.why : `HTTP ${reply.status}`;
	return look(check, `Discord did not tell (${why}).`, "Run “footnote doctor” again in a minute.");
}

/** The bot allows for a clock that is off; but one that is so far off is set by nobody, and drifts. */
const MOST_OFF_MS = 60_000;

function checkClock(offMs: number): Finding {
	const seconds = Math.round(Math.abs(offMs) / 1000);
	if (Math.abs(offMs) <= MOST_OFF_MS) return ok("Clock", "It goes with Discord's.");
	return wrong(
		"Clock",
		`This machine's is ${seconds} s ${offMs > 0 ? "ahead of" : "behind"} Discord's. The age of what is asked is judged by it, and whether a certificate holds.`,
		"Let the system set it by network time (timedatectl set-ntp true, or the settings of the machine).",
	);
}
