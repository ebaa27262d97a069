import { checkData } from "./check-data.ts";
import { checkDiscord, type DiscordParts } from "./check-discord.ts";
import { checkDisk, checkReader, checkSettings } from "./check-machine.ts";
import { checkNode } from "./check-node.ts";
import { checkShared } from "./check-shared.ts";
import { checkStories } from "./check-stories.ts";
import { type Finding, look } from "./finding.ts";

export type DoctorParts = Omit<DiscordParts, "rest" | "owner"> & {
	/** As `process.versions.node`. */
	readonly nodeVersion: string;
	/** What is wrong with the settings, a sentence each. */
	readonly mistakes: readonly string[];
	readonly envPath: string;
	readonly corpusDir: string;
	readonly dataDir: string;
	/** Of PostgreSQL; absent: all is kept in the data folder. */
	readonly databaseUrl?: string | undefined;
	/** Bytes that can be written where the data folder is. */
	readonly free: number;
	readonly reader: "on" | "off";
	/** Absent: there is no token. Not asked where a setting is wrong: it may be the token, or Discord's address. */
	readonly rest: DiscordParts["rest"] | undefined;
};

/** Checks all that a running bot needs, and changes nothing: it may run meanwhile. */
export async function examine(parts: DoctorParts): Promise<readonly Finding[]> {
	const { nodeVersion, mistakes, envPath, corpusDir, dataDir, databaseUrl, free, reader } = parts;
	const { findings, application: owner } = checkData(dataDir);
	return [
		checkNode(nodeVersion),
		...checkSettings(mistakes, envPath),
		...(await checkStories(corpusDir)),
		...findings,
		...(databaseUrl === undefined ? [] : await checkShared(databaseUrl, dataDir)),
		checkDisk(dataDir, free),
		await checkReader(reader),
		...(await checkAbroad(parts, owner)),
	];
}

async function checkAbroad(parts: DoctorParts, owner: string | undefined): Promise<readonly Finding[]> {
	const { rest, mistakes } = parts;
	if (mistakes.length > 0) {
		return [
			look("Discord", "It was not asked, since a setting is wrong.", "Mend it, and run “footnote doctor” again."),
		];
	}
	return rest === undefined ? [noToken()] : checkDiscord({ ...parts, rest, owner });
}

function noToken(): Finding {
	return look("Token", "There is none, so the bot is a prompt in the terminal.", "“footnote setup” takes one.");
}
