import type { Answer } from "../answering/answer.ts";
import type { IsLate } from "../answering/late.ts";
import type { Saying, StoryState } from "../answering/wording/saying.ts";
import type { FollowUp } from "../question/follow-up.ts";
import type { Question } from "../question/question.ts";
import type { ReaderNow } from "../reading/reader.ts";
import type { SearchableStory } from "../retrieval/index/searchable-story.ts";
import type { WarningsInShort } from "../story/reading-warning.ts";
import type { Place, StoryId } from "../story/story.ts";

/** A command as asked: by a slash command, a line in the terminal, a JSON line, a button or a free question. */
export type CommandCall = {
	/** Name of the command, without the slash. */
	readonly command: string;
	/** With its group, if it has one: `channel limit`. */
	readonly subcommand?: string | undefined;
	readonly options: Options;
	/** Where plain words were typed: the question as it was read, which the options only show. */
	readonly question?: Question | undefined;
	/** Where these lean on a question before them: how. */
	readonly followUp?: FollowUp | undefined;
	/**
	 * Where the reader's last question there may be what they lean on; `answerTo`: only if its answer is the one replied to.
	 * `again`: that question itself is what they lean on, whoever asked it and when, as it is answered to this reader.
	 */
	readonly follows?: { readonly answerTo?: CommandCall | undefined; readonly again?: true | undefined } | undefined;
	/** For help: what it may show of a story. */
	readonly examples?: Examples | undefined;
	/** Of a follow-up that was understood: the whole question it stands for. */
	readonly readAs?: string | undefined;
};

/** What a story holds that can be asked, from its beginning and as far as the asker may see. */
export type Examples = {
	readonly title: string;
	/** Of somebody in it. */
	readonly name?: string | undefined;
	/** Words that somebody says in it. */
	readonly words?: string | undefined;
};

/** An answer, and the call that it answers if that is not the one that came: a follow-up, understood. */
export type Answered = Answer & { readonly call?: CommandCall | undefined };

/** The command as it is typed, without its options. */
export function commandLine({ command, subcommand }: Pick<CommandCall, "command" | "subcommand">): string {
	return `/${command}${subcommand === undefined ? "" : ` ${subcommand}`}`;
}

/** Values as typed; booleans are `"true"` and `"false"`, integers their digits. */
export type Options = Readonly<Record<string, string>>;

/** Which stories a call may see, and how far. Plain data: it crosses threads. */
export type Scope = {
	/** Searched when the call's own `story` option is absent; absent here too: all stories. */
	readonly story?: StoryId | undefined;
	/** The server asked in: its own stories are in scope beside the corpus. */
	readonly guild?: string | undefined;
	/** The last place that may be seen, by story; a story not named here has no limit. */
	readonly limits: Limits;
	/** Stories left out because the reader has not said how far they have read, and the server wants to know first. */
	readonly unread?: readonly StoryId[] | undefined;
	/** The stories that `limits` and `unread` were made for; a later one is not seen. Absent: every story is, for nothing is held back. */
	readonly known?: KnownStories | undefined;
	/** What is kept cannot be asked just now, so nobody's limits are known: `known` holds stories of one chapter alone. */
	readonly limitsUnknown?: true | undefined;
	/** The asker's own places that moved, where the answer is for them alone. */
	readonly moved?: readonly MovedPlace[] | undefined;
	/** The answer is seen by all who see what is asked after it in the same place, so that may go back to it. */
	readonly mayBeFollowed?: boolean | undefined;
	/** Who asks; absent in the terminal. */
	readonly asker?: Asker | undefined;
};

/** The last place that may be seen, by story. A map, for a story may be called `constructor`. */
export type Limits = ReadonlyMap<StoryId, Limit>;

/** A place that may be seen up to; with the reading of the story that its numbers are of, where that is known. */
export type Limit = Place & { readonly reading?: string | undefined };

/** A reader's place that has other numbers, or is an earlier one, since its story was read anew: they are to be told. */
export type MovedPlace = { readonly story: StoryId; readonly place: Place; readonly how: "moved" | "earlier" };

/** How many chapters each story had; undefined: it was not read yet. */
export type KnownStories = ReadonlyMap<StoryId, number | undefined>;
/** Stories with the last place that may be seen of each; undefined: all of it. */
export type SeenUpTo = ReadonlyMap<StoryId, Place | undefined>;

/** Who asks, and where. Ids are Discord's. */
export type Asker = {
	readonly reader: string;
	/** Absent in direct messages. */
	readonly guild?: string | undefined;
	readonly channel?: string | undefined;
	/** Where it is a thread or a forum's post: its own id. `channel` is then the channel it belongs to, whose settings hold. */
	readonly thread?: string | undefined;
	/** Has the permission Manage Server, or is the only one who could have it. */
	readonly mayManage: boolean;
	/** The channel is one that Discord marks for spoilers, where limits have no effect. */
	readonly spoilerChannel?: true | undefined;
};

/** How one story stands. */
export type StoryStatus = {
	readonly id: StoryId;
	readonly title: string;
	readonly state: StoryState;
	/** Belongs to the server asked in, which uploaded it. */
	readonly uploaded?: boolean | undefined;
	/** Number of chapters; absent until it was read. */
	readonly chapters?: number | undefined;
	/** Which reading of it answers, so that places have the numbers they had in it; absent until it was read. */
	readonly reading?: string | undefined;
	/** Why it failed, or why a newer version of it could not be read. */
	readonly problem?: Saying | undefined;
	/** What is wrong with its files, though it was read. It hangs on the whole text: not for askers with a limit. */
	readonly warnings?: WarningsInShort | undefined;
};

/** What a command answers from. */
export type AnswerRequest = {
	readonly subcommand?: string | undefined;
	readonly options: Options;
	/** What is asked of the stories; absent for commands that ask them nothing. */
	readonly question?: Question | undefined;
	/** The stories in scope, each cut at the asker's limit; the named one alone if one was named. */
	readonly stories: readonly SearchableStory[];
	/** Every story the asker may know of, ready or not. */
	readonly statuses: readonly StoryStatus[];
	/** How far each may be seen. */
	readonly seenUpTo?: SeenUpTo | undefined;
	/** What is to come after the rest, or stay hidden; absent: nothing. */
	readonly isLate?: IsLate | undefined;
	/** Reads passages beside the question, where there is one. */
	readonly reader?: ReaderNow | undefined;
	/** The one that is meant where none is named. */
	readonly meant?: StoryId | undefined;
	readonly examples?: Examples | undefined;
};

export type CompletionRequest = Omit<AnswerRequest, "reader" | "isLate"> & {
	readonly isLate: IsLate;
	/** The option being typed, and what stands in it. */
	readonly focused: string;
	readonly typed: string;
};

/** A value offered while typing. Discord allows 25 of ≤ 100 characters. */
export type Choice = {
	readonly name: string;
	/** What it says in other languages, where the name is of our own words. */
	readonly says?: Saying | undefined;
	readonly value: string;
	/** Characters in `name` that are a story's own, where it is not in the public domain. */
	readonly excerpt?: number | undefined;
};

/**
 * What a command looks at. `text`: what stories say, so there has to be one, and where a server wants to know how far its
 * readers have read, it has to be known. `stories`: which there are and how each was read, be there none; of one whose
 * reader has not said how far, as far as chapter 1. `nothing`: neither.
 */
type LooksAt = "text" | "stories" | "nothing";

/** A command: Discord's JSON for it, and a function from options to an answer. It runs unchanged in Discord, the terminal and tests. */
export type Command = {
	readonly data: CommandData;
	/** Of a command with subcommands: the one that is meant where none is named. */
	readonly defaultSubcommand?: string;
	readonly looksAt: LooksAt;
	/** Whether an answer tells what a story says as far as the asker's limit, which is then told with it. Absent: if it looks at the text. */
	readonly tellsText?: (request: AnswerRequest) => boolean;
	/** Its answers, or those of these subcommands, may be seen by everybody: they tell nothing of who asks and change nothing. Answers to questions always may. */
	readonly forAll?: true | readonly string[];
	/** Of whoever runs the bot alone: who else asks is refused, and only the server that the bot is developed on is offered it. */
	readonly forOwner?: true;
	/** Options with which an answer is the asker's own, whatever `forAll` says. */
	readonly ownOptions?: readonly string[];
	/** Of a list that is one story's: without one, and where several could be meant, it is asked which. */
	readonly ofOneStory?: true;
	/** Of a command on a message: its words are asked as if they were typed to the bot. */
	readonly asksPlainly?: true;
	/** Reads the options as a question; absent for commands that ask nothing. @throws UserError for what cannot be asked. */
	readonly read?: (options: Options) => Question;
	readonly complete?: (request: CompletionRequest) => Promise<readonly Choice[]>;
	readonly answer: (request: AnswerRequest) => Promise<Answer>;
};

/** A command as adapters see it: what it does lies behind the runner. */
export type KnownCommand = Pick<
	Command,
	"data" | "defaultSubcommand" | "forAll" | "forOwner" | "ownOptions" | "asksPlainly"
> &
	Partial<Pick<Command, "looksAt">>;

/**
 * Discord's numbers for the kinds of option and command used here.
 *
 * @see https://discord.com/developers/docs/interactions/application-commands
 */
export const OptionType = {
	Subcommand: 1,
	SubcommandGroup: 2,
	String: 3,
	Integer: 4,
	Boolean: 5,
	Channel: 7,
	Attachment: 11,
} as const;
export const CommandType = { ChatInput: 1, Message: 3 } as const;

/** One option of a command, or a subcommand or a group of them with options of its own, as Discord's JSON has it. */
export type CommandOption = {
	readonly type: (typeof OptionType)[keyof typeof OptionType];
	readonly name: string;
	readonly description: string;
	readonly required?: boolean;
	readonly autocomplete?: boolean;
	readonly max_length?: number;
	readonly min_value?: number;
	readonly max_value?: number;
	/** Kinds of channel that may be chosen. */
	readonly channel_types?: readonly number[];
	/** Endings of files that may be sent. */
	readonly file_types?: readonly string[];
	readonly choices?: readonly { readonly name: string; readonly value: string }[];
	readonly options?: readonly CommandOption[];
};

export function isSubcommand({ type }: CommandOption): boolean {
	return type === OptionType.Subcommand || type === OptionType.SubcommandGroup;
}

/** Discord's JSON for a command, as far as ours use it. */
export type CommandData = {
	/** Absent: a slash command. */
	readonly type?: (typeof CommandType)[keyof typeof CommandType];
	readonly name: string;
	readonly description?: string;
	readonly default_member_permissions?: string;
	readonly options?: readonly CommandOption[];
};

/** What adapters call. The stories may live in this thread or in a worker. */
export type CommandRunner = {
	/** @throws UserError for a mistake the asker can mend (an unknown command, story or citation). */
	run(call: CommandCall, scope: Scope): Promise<Answered>;
	complete(call: CommandCall, focused: string, typed: string, scope: Scope): Promise<readonly Choice[]>;
	statuses(scope: Scope): Promise<readonly StoryStatus[]>;
};
