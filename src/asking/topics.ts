import type { Topic } from "../question/topic.ts";
import type { Asker, CommandCall } from "./command.ts";

/** A question that was answered, and what it was about. */
export type LastQuestion = {
	readonly call: Pick<CommandCall, "command" | "subcommand" | "options">;
	readonly topic: Topic;
};

/** The last question of each reader in each place, in memory alone. */
export type Topics = {
	last(asker: Asker): LastQuestion | undefined;
	/** Whether the reader asked there lately, be it something that nothing goes back to. */
	hasAsked(asker: Asker): boolean;
	/**
	 * From now on the reader's last question there is one that is not answered yet, so there is nothing to follow.
	 *
	 * @returns a function that keeps the question when it is answered, unless another was begun or all was forgotten meanwhile.
	 */
	begin(asker: Asker): (answered: LastQuestion) => void;
	forgetReader(reader: string): void;
	forgetServer(guild: string): void;
};

type Entry = {
	readonly asker: Asker;
	readonly at: number;
	answered?: LastQuestion;
};

/** Places of readers that are remembered at once: some 5 MB, or 20 where all ask as much as a question may hold. */
const MOST_PLACES = 1000;

/**
 * @param lastsMs How long a question can be followed.
 * @param now Milliseconds, from any fixed point.
 */
export function createTopics(lastsMs: number, now: () => number, most = MOST_PLACES): Topics {
	// In the order in which they were begun.
	const entries = new Map<string, Entry>();
	const forgetOld = (): void => {
		for (const [key, { at }] of entries) {
			if (now() - at < lastsMs && entries.size <= most) return;
			entries.delete(key);
		}
	};
	const forgetWhere = (isMeant: (asker: Asker) => boolean): void => {
		for (const [key, { asker }] of entries) if (isMeant(asker)) entries.delete(key);
	};
	return {
		last: (asker) => {
			forgetOld();
			return entries.get(keyOf(asker))?.answered;
		},
		hasAsked: (asker) => {
			forgetOld();
			return entries.has(keyOf(asker));
		},
		begin: (asker) => {
			const key = keyOf(asker);
			const entry: Entry = { asker, at: now() };
			entries.delete(key);
			entries.set(key, entry);
			forgetOld();
			return (answered) => {
				if (entries.get(key) === entry) entry.answered = answered;
			};
		},
		forgetReader: (reader) => forgetWhere((asker) => asker.reader === reader),
		forgetServer: (guild) => forgetWhere((asker) => asker.guild === guild),
	};
}

function keyOf({ reader, guild = "", channel = "", thread = "" }: Asker): string {
	return [reader, guild, channel, thread].join(" ");
}
