import type { PlaceWords } from "../story/place-words.ts";
import type { WarningsInShort } from "../story/reading-warning.ts";
import type { SpoilerRule } from "../story/spoiler-rule.ts";
import type { Place, StoryId } from "../story/story.ts";
import type { Limit } from "./command.ts";
import type { StoryKey } from "./keys.ts";

/** A place as it is kept: with the words it ends with, by which it is found again when its story is read anew. */
export type KeptPlace = Place & {
	/** Which reading of the story its numbers are those of; absent where an older version kept it. */
	readonly reading?: string | undefined;
	readonly words?: PlaceWords | undefined;
	/** What became of it when the story was read anew, as long as the reader was not told. */
	readonly moved?: "moved" | "earlier" | undefined;
};

export type KeptPlaces = ReadonlyMap<StoryId, KeptPlace>;

/** What is kept of a reader, to be handed to them. */
export type KeptOfReader = {
	readonly positions: readonly (StoryKey & KeptPlace)[];
	readonly lastStory?: StoryKey | undefined;
	/** What they were shown of late and has not faded yet; absent where that is not kept, or nothing. */
	readonly charactersShown?: number | undefined;
};

/** How far readers have read. What is written is kept when the promise resolves. */
export type Positions = {
	/** undefined if they never said, which is not "nothing read". */
	readingPosition(reader: string, key: StoryKey): Promise<KeptPlace | undefined>;
	/** All that count in `guild`: those in the corpus's stories and in that server's own. */
	readingPositions(reader: string, guild?: string): Promise<KeptPlaces>;
	/** @throws UserError if the reader has positions in too many other stories. */
	setReadingPosition(reader: string, key: StoryKey, place: KeptPlace): Promise<void>;
	/** Puts `to` where `from` still stands: what the reader said meanwhile counts. */
	moveReadingPosition(reader: string, key: StoryKey, from: KeptPlace, to: KeptPlace): Promise<void>;
	/** The reader was told that it moved. */
	toldOfMove(reader: string, key: StoryKey): Promise<void>;
	/** @returns whether there was one. */
	clearReadingPosition(reader: string, key: StoryKey): Promise<boolean>;
	lastStory(reader: string): Promise<StoryKey | undefined>;
	setLastStory(reader: string, key: StoryKey): Promise<void>;
	/** All that is kept of the reader, wherever it counts. */
	keptOf(reader: string): Promise<KeptOfReader>;
	/** Deletes every row of the reader. @returns how many there were. */
	forgetReader(reader: string): Promise<number>;
};

/** What a server's admins chose; undefined where they chose nothing. */
export type ServerSettings = {
	readonly defaultStory?: StoryId | undefined;
	readonly spoilerRule?: SpoilerRule | undefined;
	/** Answers are shown to the asker alone unless they say otherwise. */
	readonly privateAnswers?: boolean | undefined;
	/** Longest excerpt shown, in characters. */
	readonly excerptLength?: number | undefined;
	/** Of what everybody sees; absent: as the server says on Discord. */
	readonly language?: string | undefined;
};

/** What a channel's admins chose. */
export type ChannelSettings = {
	readonly defaultStory?: StoryId | undefined;
	/** The last place that public answers in the channel may show, by story. */
	readonly limits: KeptPlaces;
};

export type ServerChoices = {
	serverSettings(guild: string): Promise<ServerSettings>;
	/** Changes the settings named; a value of undefined goes back to the default. */
	changeServerSettings(guild: string, change: ServerSettings): Promise<void>;
	channelSettings(guild: string, channel: string): Promise<ChannelSettings>;
	/** Channels, and threads that an older version took for some, of which anything is set. */
	channelsSet(guild: string): Promise<readonly string[]>;
	/** `undefined` takes it away. */
	setChannelStory(guild: string, channel: string, story: StoryId | undefined): Promise<void>;
	/** `undefined` takes it away. */
	setChannelLimit(guild: string, channel: string, story: StoryId, limit: KeptPlace | undefined): Promise<void>;
	/** Puts `to` where `from` still stands. */
	moveChannelLimit(guild: string, channel: string, story: StoryId, from: KeptPlace, to: KeptPlace): Promise<void>;
};

/** What is kept of servers and their channels, to be deleted when they are left or gone. */
export type KeptServers = {
	/** Takes what is kept for this application. @throws UserError if it is another one's. */
	claim(application: string): Promise<void>;
	/** Every server of which anything is kept: those the bot has left meanwhile are to be forgotten after a while. */
	knownServers(): Promise<readonly string[]>;
	/** Days since 1970 on which servers were first found missing. */
	missingServers(): Promise<ReadonlyMap<string, number>>;
	/** Keeps the day on which a server was first found missing, and that it was not greeted; `undefined`: it is there again. */
	setMissing(guild: string, day: number | undefined): Promise<void>;
	/** Keeps that a server that was joined is greeted. @returns whether it was not yet. */
	greet(guild: string): Promise<boolean>;
	/** Deletes every row of the server, its stories and the positions in them. @returns how many rows there were. */
	forgetServer(guild: string): Promise<number>;
	/** Deletes what is kept of a channel that is no more. */
	forgetChannel(guild: string, channel: string): Promise<void>;
};

/** The chapters of a story, for reading positions. */
export type Outline = readonly {
	readonly number: number;
	readonly title?: string | undefined;
	readonly paragraphs: number;
}[];

/** What the stories themselves know of places in them. */
export type StoryPlaces = {
	/** The place with its words. Undefined if the story is not there or not read yet. @throws UserError if its numbers are of another reading. */
	rememberPlace(key: StoryKey, place: Limit): Promise<KeptPlace | undefined>;
	/** Where the words of a kept place stand in the story as it is read now. Undefined as above. */
	findPlace(key: StoryKey, kept: KeptPlace): Promise<KeptPlace | undefined>;
};

/** What commands about readers and servers work with. Storage and the engine implement it, main wires it. */
export type Ports = Positions &
	ServerChoices &
	Pick<Uploads, "removeUpload" | "refreshStories"> & {
		/** Makes a story up to a limit ready, so that the first question under it need not wait. Resolves when that has begun; never fails. */
		prepareLimit(key: StoryKey, limit: Place): Promise<void>;
		/** The whole story's chapters: a position may lie anywhere in it. Undefined if the story is not there or not read yet. */
		outline(key: StoryKey): Promise<Outline | undefined>;
	};

/** A file that was sent, read but not yet added: what was understood of it, to be confirmed. */
export type UploadPreview = {
	/** Names the file kept aside; goes into a button's id. `[a-z0-9]{1,40}`. */
	readonly id: string;
	readonly title: string;
	/** EDTF, as far as known. */
	readonly published?: string | undefined;
	readonly chapters: number;
	readonly paragraphs: number;
	/** BCP 47, such as `en`. */
	readonly language: string;
	/** What is wrong with the file, if anything. */
	readonly warnings?: WarningsInShort | undefined;
};

/** What the sender changed of a preview. */
export type UploadCorrections = { readonly title?: string | undefined; readonly published?: string | undefined };

export type AddedStory = {
	readonly story: StoryId;
	readonly title: string;
	/** Its chapters, as they were found. */
	readonly outline?: Outline | undefined;
};

/** Stories that a server brings in: its own, never visible to another. */
export type Uploads = {
	/** Reads a file and keeps it aside, without adding it. @throws UserError if it cannot be read. */
	previewUpload(
		guild: string,
		file: { readonly name: string; readonly bytes: Uint8Array },
		title?: string,
	): Promise<UploadPreview>;
	/** Adds the file kept aside under `preview`; it can be asked when this resolves. @throws UserError if there is none in that server. */
	addUpload(guild: string, preview: string, corrections: UploadCorrections): Promise<AddedStory>;
	/** Deletes a server's own story with its positions. @throws UserError if the server has no such story. */
	removeUpload(guild: string, story: StoryId): Promise<void>;
	/**
	 * Looks for what has changed, in the server's own stories and the corpus folder; with a story of the server named, begins to
	 * read that one again, changed or not.
	 *
	 * @throws UserError if the server has no such story.
	 */
	refreshStories(guild: string, story?: StoryId): Promise<void>;
};
