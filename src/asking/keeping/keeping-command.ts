import type { Answer } from "../../answering/answer.ts";
import type { Asker, Choice, Command, Options, StoryStatus } from "../command.ts";
import type { Ports } from "../ports.ts";

/** What a keeping command works on. */
export type KeepingRequest = {
	readonly subcommand?: string | undefined;
	readonly options: Options;
	readonly asker: Asker;
	readonly statuses: readonly StoryStatus[];
	/** The story meant when the options name none. */
	readonly story?: string | undefined;
	readonly ports: Ports;
};

/** A command about what is kept of readers and servers. It reads no story's text, so it runs beside the database, not beside the index. */
export type KeepingCommand = Pick<Command, "data" | "defaultSubcommand" | "forOwner"> & {
	/** Only these subcommands of a command whose others ask a story; absent: all of it. */
	readonly subcommands?: readonly string[] | undefined;
	/** Only with these options of a command that answers without them beside the stories; absent: with any. */
	readonly onlyWith?: Options | undefined;
	readonly complete?: (
		request: KeepingRequest & { readonly focused: string; readonly typed: string },
	) => Promise<readonly Choice[]>;
	readonly answer: (request: KeepingRequest) => Promise<Answer>;
};
