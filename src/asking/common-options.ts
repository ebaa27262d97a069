import { type CommandOption, OptionType } from "./command.ts";

/** The options that every question has beside its command's own. */
export const CommonOption = { Story: "story", Private: "private", Spoilers: "spoilers" } as const;

export const COMMON_OPTIONS: readonly CommandOption[] = [
	{
		type: OptionType.String,
		name: CommonOption.Story,
		description: "Which story to ask; without it all of them, or this channel's own.",
		autocomplete: true,
	},
	{ type: OptionType.Boolean, name: CommonOption.Private, description: "Show the answer to you alone." },
	{
		type: OptionType.Boolean,
		name: CommonOption.Spoilers,
		description: "One answer from the whole story, however far you have read. Shown to you alone.",
	},
];
