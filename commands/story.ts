import { describeStory, listStories } from "../src/answering/story-card.ts";
import { UserError } from "../src/errors.ts";
import { type Command, OptionType } from "./command.ts";
import { completeStories } from "./complete.ts";
import { textOption } from "./options.ts";

/** /story – which stories there are, and how one was read. */
export const story: Command = {
	data: {
		name: "story",
		description: "The stories, and how each was read.",
		options: [
			{ type: OptionType.Subcommand, name: "list", description: "Every story that can be asked." },
			{
				type: OptionType.Subcommand,
				name: "info",
				description: "Title, source, date, chapters, and how the story was read.",
				options: [textOption("title", "Which story; not needed where there is only one.", { autocomplete: true })],
			},
		],
	},
	complete: ({ shelf, typed }) => completeStories(shelf, typed),
	answer: ({ subcommand, stories, shelf }) => {
		switch (subcommand ?? "list") {
			case "list":
				return listStories(shelf);
			case "info":
				return describeStory(stories, shelf);
			default:
				throw new UserError(`/story has no “${subcommand}”; it has list and info.`);
		}
	},
};
