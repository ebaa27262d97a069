import { cpSync, existsSync } from "node:fs";
import { UserError } from "../errors.ts";
import {
	type Application,
	checkApplication,
	checkInstallTypes,
	INSTALL_TYPES,
	PORTAL,
	readApplication,
} from "./application.ts";
import type { DiscordRest } from "./discord-rest.ts";
import { type EnvFile, withSetting, writeEnv } from "./env-file.ts";
import { type Finding, look, ok } from "./finding.ts";

export type SetupParts = {
	readonly rest: DiscordRest;
	readonly apiUrl: string | undefined;
	readonly env: EnvFile;
	readonly token: string;
	readonly corpusDir: string;
	/** The folder of stories that ships, to begin with. */
	readonly shippedCorpus: string | undefined;
};

/** A bot that can be started. */
export type SetUp = { readonly application: Application; readonly findings: readonly Finding[] };

/**
 * Takes a token that Discord knows: makes its application one that can be added everywhere, writes the token into the
 * settings, and sees to a corpus folder. Doing it again changes nothing that is right.
 *
 * @throws UserError if Discord refuses the token or cannot be reached; then nothing was written.
 */
export async function setUp(parts: SetupParts): Promise<SetUp> {
	const { rest, apiUrl, env, token } = parts;
	const read = await readApplication(rest, apiUrl);
	if (read.application === undefined) throw new UserError(refusal(read.finding));
	const { application } = read;
	const known = ok("Token", `Discord knows it: it is that of “${application.name}” (${application.id}).`);
	const installs = await setInstallTypes(rest, application);
	writeEnv(env.path, withSetting(env.text, "DISCORD_TOKEN", token));
	const written = ok("Settings", `The token is in ${env.path}, which other users of this machine cannot read.`);
	return {
		application,
		findings: [known, installs, ...checkApplication(application), written, seeToCorpus(parts)],
	};
}

function refusal(finding: Finding): string {
	const wayOut = finding.state === "ok" ? "" : `\n${finding.wayOut}`;
	return `${finding.check}: ${finding.says}${wayOut}\nNothing was written.`;
}

/** @see https://discord.com/developers/docs/resources/application#edit-current-application */
async function setInstallTypes(rest: DiscordRest, application: Application): Promise<Finding> {
	const before = checkInstallTypes(application);
	if (before.state === "ok") return before;
	const reply = await rest("PATCH", "/applications/@me", { integration_types_config: INSTALL_TYPES });
	if (reply.kind === "answered" && reply.status === 200) return checkInstallTypes(reply.body as Application);
	const why = reply.kind === "away" ? reply.why : `HTTP ${reply.status}`;
	return look(
		"Install types",
		`They could not be set (${why}).`,
		`On the page Installation at ${PORTAL} tick “User Install” and “Guild Install”.`,
	);
}

function seeToCorpus({ corpusDir, shippedCorpus }: SetupParts): Finding {
	const check = "Corpus";
	if (existsSync(corpusDir)) return ok(check, `Stories are read from ${corpusDir}.`);
	if (shippedCorpus === undefined) {
		return look(check, `There is no folder ${corpusDir}.`, "Make it, and put your stories into it.");
	}
	cpSync(shippedCorpus, corpusDir, { recursive: true });
	return ok(check, `${corpusDir} is new, with a story to try. Put your own into it.`);
}
