import { readFileSync } from "node:fs";
import { defineProgram } from "./arguments.ts";
import { inviteLinks } from "./asking/invite-links.ts";
import { readConfig } from "./config.ts";
import { UserError } from "./errors.ts";
import { PORTAL } from "./hosting/application.ts";
import { askHidden, askWhether, firstLine, type Operator } from "./hosting/ask-operator.ts";
import { createRest } from "./hosting/discord-rest.ts";
import { type EnvFile, readEnv } from "./hosting/env-file.ts";
import { findingsText } from "./hosting/finding.ts";
import { setUp } from "./hosting/setup.ts";
import { packageVersion, shippedFolder } from "./shipped-files.ts";

const USAGE = `Usage: footnote setup [--force]

Asks for the bot's token, checks it with Discord, lets the bot be added to servers and accounts, writes the token into .env
in this folder, and shows the links that add it. Where nobody sits at a terminal the token is read from DISCORD_TOKEN or from
standard input. --force: replaces another token that .env holds.
Exit code: 0 if it is set up, 1 if not (then nothing was written), 2 for wrong usage.`;

const options = { force: { type: "boolean", default: false } } as const;

export const setup = defineProgram(
	USAGE,
	options,
	async ({ values: { force } }) => {
		const example = shippedFolder(".env.example");
		const env = readEnv(".env", example === undefined ? "" : readFileSync(example, "utf8"));
		const operator = process.stdin.isTTY ? { input: process.stdin, output: process.stderr } : undefined;
		const token = await readToken(env, operator);
		const given = Object.fromEntries(Object.entries(process.env).filter(([, value]) => value !== ""));
		const { discordApiUrl: apiUrl, corpusDir } = readConfig({ ...env.values, ...given, DISCORD_TOKEN: token });
		if (!force) await checkReplaced(env, token, operator);
		const rest = createRest({ token, apiUrl, version: packageVersion() });
		const shippedCorpus = shippedFolder("corpus");
		const { application, findings } = await setUp({ rest, apiUrl, env, token, corpusDir, shippedCorpus });
		const { server, account } = inviteLinks(application.id);
		process.stdout.write(
			`${findingsText(findings)}\nAdd it to a server:\n  ${server}\nAdd it to your own account, for any server and direct messages:\n  ${account}\n\nStart it with “footnote start” (in a clone: npm start).\n`,
		);
		return 0;
	},
	{ takes: [0, 0], exitOfMistake: 1 },
);

/** What .env takes as it is: letters, digits, and what stands between the parts of a token. */
const TOKEN = /^[\w.+/=-]+$/;

async function readToken(env: EnvFile, operator: Operator | undefined): Promise<string> {
	const kept = env.values["DISCORD_TOKEN"] ?? "";
	const keep = kept === "" ? "" : ", or Enter to keep the one in .env";
	const question = `The bot's token (page Bot of your application at ${PORTAL})${keep}. It is not shown: `;
	const given = process.env["DISCORD_TOKEN"]?.trim() ?? "";
	const ask = () => (operator === undefined ? firstLine(process.stdin) : askHidden(question, operator));
	const token = given || (await ask()) || kept;
	if (token === "")
		throw new UserError(`There is no token. Copy it from the page Bot of your application at ${PORTAL}.`);
	if (!TOKEN.test(token))
		throw new UserError(
			`This is no token: it holds spaces, quotes or other signs that no token has. Copy the token alone from the page Bot of your application at ${PORTAL}. Nothing was written.`,
		);
	return token;
}

/** @throws UserError if another token would be lost that nobody gave up. */
async function checkReplaced(env: EnvFile, token: string, operator: Operator | undefined): Promise<void> {
	const kept = env.values["DISCORD_TOKEN"] ?? "";
	if (kept === "" || kept === token) return;
	if (operator !== undefined && (await askWhether(".env holds another token. Replace it?", operator))) return;
	throw new UserError(".env holds another token, and was left as it is. “footnote setup --force” replaces it.");
}
