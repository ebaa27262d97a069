import { config as readEnvFile } from "dotenv";
import { allCommands } from "../commands/index.ts";
import { defineProgram } from "./arguments.ts";
import { readSettings } from "./config.ts";
import { isRegistered } from "./discord/gateway/register.ts";
import { freeBytes } from "./hosting/check-machine.ts";
import { createRest } from "./hosting/discord-rest.ts";
import { examine } from "./hosting/doctor.ts";
import { findingsText } from "./hosting/finding.ts";
import { packageVersion } from "./shipped-files.ts";

const USAGE = `Usage: footnote doctor [--json]

Looks for what keeps the bot from running well: settings, stories, data folder, disk, reader, and what Discord says of the
token, the application and the commands. It changes nothing, and the bot may run meanwhile. Each line is ok, look (nothing is
broken, but somebody should know) or wrong, with the way out below. --json: a line of JSON for each.
Exit code: 0 if nothing is wrong, 1 if something is, 2 for wrong usage.`;

const options = { json: { type: "boolean", default: false } } as const;

export const doctor = defineProgram(
	USAGE,
	options,
	async ({ values: { json } }) => {
		readEnvFile({ quiet: true });
		const { config, mistakes } = readSettings(process.env);
		const {
			discordToken: token,
			discordApiUrl: apiUrl,
			discordDevGuild: devGuild,
			corpusDir,
			dataDir,
			databaseUrl,
			reader,
		} = config;
		const findings = await examine({
			nodeVersion: process.versions.node,
			mistakes,
			envPath: ".env",
			corpusDir,
			dataDir,
			databaseUrl,
			free: freeBytes(dataDir),
			reader,
			rest: token === undefined ? undefined : createRest({ token, apiUrl, version: packageVersion() }),
			apiUrl,
			devGuild,
			isRegistered: (present) => isRegistered(allCommands, present, devGuild),
			now: Date.now,
		});
		process.stdout.write(
			json ? findings.map((finding) => `${JSON.stringify(finding)}\n`).join("") : findingsText(findings),
		);
		return findings.some(({ state }) => state === "wrong") ? 1 : 0;
	},
	{ takes: [0, 0] },
);
