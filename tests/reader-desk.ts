import { keepingCommands } from "../commands/index.ts";
import type { CommandRunner } from "../src/asking/command.ts";
import { createDesk } from "../src/asking/desk.ts";
import type { Ports } from "../src/asking/ports.ts";
import { type Showing, scopeFor } from "../src/asking/reading-limit.ts";
import { createTopics } from "../src/asking/topics.ts";
import { openSettings, type Settings } from "../src/storage/settings.ts";
import { temporaryFolder } from "./storage/temporary-folder.ts";

/** Stories in memory with readers who are remembered: a desk over a database of its own. */
export type ReaderDesk = {
	readonly settings: Settings;
	readonly runner: CommandRunner;
	readonly scopeFor: (showing: Showing) => ReturnType<typeof scopeFor>;
	/** Time passes for what is held in memory. */
	pass(ms: number): void;
};

export function readerDesk(
	stories: CommandRunner,
	outline: Ports["outline"] = async () => [1, 2, 3].map((number) => ({ number, paragraphs: 1 })),
): ReaderDesk {
	const settings = openSettings(temporaryFolder());
	let time = 0;
	const ports: Ports = {
		...settings,
		removeUpload: async () => {},
		refreshStories: async () => {},
		prepareLimit: async () => {},
		outline,
	};
	return {
		settings,
		runner: createDesk(keepingCommands, ports, stories, { topics: createTopics(15 * 60_000, () => time) }),
		scopeFor: async (showing) => scopeFor(showing, await stories.statuses({ limits: new Map() }), ports),
		pass: (ms) => {
			time += ms;
		},
	};
}
