import type { Guild } from "discord.js";
import { type Asking, looksOf, sharedLanguage } from "../asking.ts";
import type { Block } from "../render/components.ts";
import { renderGreeting } from "../render/render-greeting.ts";

/** What a server is told that the bot has just joined, in its own language. */
export async function greetingFor(asking: Asking, { id, preferredLocale }: Guild): Promise<Block[]> {
	const looks = await looksOf(asking, id);
	const stories = await asking.runner.statuses({ guild: id, limits: new Map() });
	const [first] = stories;
	return renderGreeting(
		{ count: stories.length, title: stories.length === 1 ? first?.title : undefined },
		{ language: sharedLanguage(looks, preferredLocale), links: asking.linksIn?.(id) },
	);
}
