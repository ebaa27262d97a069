import { describeStory, listStories } from "../src/answering/lists/story-info.ts";
import { mistake } from "../src/answering/wording/mistake.ts";
import { type Command, OptionType } from "../src/asking/command.ts";
import { completeStories } from "../src/asking/completion.ts";
import { numberOption, textOption, wholeNumber } from "../src/asking/options.ts";
import { whichStory } from "../src/asking/which-story.ts";

/** What Discord offers for choosing; by the ending alone, so the content is looked at as well. At most ten. */
const FILE_TYPES: `.${string}`[] = [
	".txt",
	".md",
	".markdown",
	".html",
	".htm",
	".mhtml",
	".epub",
	".docx",
	".odt",
	".pdf",
];

/** /story – which stories there are, and how one was read. */
export const story: Command = {
	data: {
		name: "story",
		description: "The stories, and how each was read.",
		options: [
			{
				type: OptionType.Subcommand,
				name: "list",
				description: "Every story that can be asked.",
				options: [numberOption("page", "Which page of the list.", { min: 1, max: 9999 })],
			},
			{
				type: OptionType.Subcommand,
				name: "info",
				description: "Title, source, date, chapters, and how the story was read.",
				options: [textOption("title", "Which story; not needed where there is only one.", { autocomplete: true })],
			},
			{
				type: OptionType.Subcommand,
				name: "add",
				description:
					"Add a story to this server: text, Markdown, HTML, EPUB, Word, PDF. For those who manage the server.",
				options: [
					{
						type: OptionType.Attachment,
						name: "file",
						description: "The story's file.",
						required: true,
						file_types: FILE_TYPES,
					},
					textOption("title", "Its title, if the file does not tell it."),
				],
			},
			{
				type: OptionType.Subcommand,
				name: "remove",
				description: "Remove a story that this server added. For those who manage the server.",
				options: [textOption("title", "Which story.", { required: true, autocomplete: true })],
			},
			{
				type: OptionType.Subcommand,
				name: "refresh",
				description: "Read a story that this server added again. For those who manage the server.",
				options: [textOption("title", "Which story; without one, whatever has changed.", { autocomplete: true })],
			},
		],
	},
	defaultSubcommand: "list",
	looksAt: "stories",
	tellsText: ({ subcommand, stories }) => subcommand === "info" && stories.length === 1,
	forAll: ["list", "info"],
	complete: async ({ statuses, typed }) => completeStories(statuses, typed),
	answer: async ({ subcommand, options, stories, statuses, seenUpTo }) => {
		const [only, ...others] = stories;
		switch (subcommand ?? "list") {
			case "info":
				if (others.length > 0) return whichStory(statuses.filter(({ state }) => state === "ready"));
				if (only !== undefined) {
					return describeStory(
						only,
						[...(seenUpTo?.values() ?? [])].every((upTo) => upTo === undefined),
					);
				}
				return listStories(statuses, 1);
			case "list":
				return listStories(statuses, wholeNumber(options["page"]) ?? 1);
			default:
				throw mistake({ say: "works-on-discord", line: `/story ${subcommand}` });
		}
	},
};
