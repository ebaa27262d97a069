import type { KeepingCommand } from "../src/asking/keeping/keeping-command.ts";
import { privacy } from "./privacy.ts";

/** /privacy export – all that is kept of the asker, as a file. */
export const ownData: KeepingCommand = {
	data: privacy.data,
	onlyWith: { export: "true" },
	answer: async ({ asker, ports }) => {
		const kept = await ports.keptOf(asker.reader);
		if (kept.positions.length === 0 && kept.lastStory === undefined && kept.charactersShown === undefined) {
			return { kind: "info", headline: { say: "nothing-kept-of-you" }, lines: [] };
		}
		return {
			kind: "info",
			headline: { say: "your-data" },
			lines: [],
			file: { name: "footnote-data.json", text: `${JSON.stringify({ reader: asker.reader, ...kept }, null, "\t")}\n` },
		};
	},
};
