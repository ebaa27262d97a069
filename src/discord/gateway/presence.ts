import { ActivityType, type Client, Events } from "discord.js";
import { english } from "../../answering/wording/languages.ts";
import type { StoriesNow } from "../../asking/bot-now.ts";
import { PRESENCE_PAUSE_MS } from "../limits.ts";

/** The stories, and when they change. */
export type ReadStories = {
	readonly now: () => StoriesNow;
	/** @returns a function that ends it. */
	readonly onChange: (listener: () => void) => () => void;
};

/**
 * Shows under the bot's name what to type, or how far the stories are read. All see it, whatever their language, so it is
 * English. @returns a function that ends it.
 */
export function showPresence(client: Client<true>, stories: ReadStories): () => void {
	let shown = "";
	let timer: NodeJS.Timeout | undefined;
	const show = (): void => {
		shown = wordsFor(stories.now());
		client.user.setPresence({ activities: [{ type: ActivityType.Custom, name: shown, state: shown }] });
	};
	const showChange = (): void => {
		if (timer !== undefined || wordsFor(stories.now()) === shown) return;
		show();
		timer = setTimeout(() => {
			timer = undefined;
			showChange();
		}, PRESENCE_PAUSE_MS).unref();
	};
	// A new session begins without.
	client.on(Events.ShardReady, show);
	const stop = stories.onChange(showChange);
	show();
	return () => {
		stop();
		clearTimeout(timer);
	};
}

function wordsFor({ ready, failed, total }: StoriesNow): string {
	return ready + failed < total ? english.say({ say: "presence-reading", ready, count: total }) : "/ask · /help";
}
