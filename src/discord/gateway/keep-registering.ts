import { setTimeout as pause } from "node:timers/promises";
import { DiscordAPIError, RESTJSONErrorCodes } from "discord.js";
import type { KnownCommand } from "../../asking/command.ts";
import { FIRST_PAUSE_MS, LONGEST_PAUSE_MS } from "../limits.ts";
import { safeError } from "../safe-error.ts";
import { type Registration, registerCommands } from "./register.ts";

/** Registers the commands; where that fails, again in the background with growing pauses. The bot answers meanwhile. */
export async function keepRegistering(
	commands: readonly KnownCommand[],
	registration: Registration,
	signal: AbortSignal,
): Promise<void> {
	if (await tryToRegister(commands, registration)) return;
	void (async () => {
		for (let pauseMs = FIRST_PAUSE_MS; !signal.aborted; pauseMs = Math.min(pauseMs * 2, LONGEST_PAUSE_MS)) {
			await pause(pauseMs, undefined, { signal, ref: false }).catch(() => {});
			if (signal.aborted || (await tryToRegister(commands, registration))) return;
		}
	})();
}

/** @returns Whether there is nothing left to try. */
async function tryToRegister(commands: readonly KnownCommand[], registration: Registration): Promise<boolean> {
	const { log, devGuild } = registration;
	try {
		await registerCommands(commands, registration);
		return true;
	} catch (error) {
		if (error instanceof DiscordAPIError && error.code === RESTJSONErrorCodes.MissingAccess && devGuild !== undefined) {
			log.error(
				{ server: devGuild },
				"DISCORD_DEV_GUILD names a server the bot was not invited to; its commands are not registered",
			);
			return true;
		}
		// A body that Discord refuses stays refused.
		const isRefused = error instanceof DiscordAPIError && error.status === 400;
		log.error({ err: safeError(error) }, "commands could not be registered");
		return isRefused;
	}
}
