import type { SpoilerRule } from "../../story/spoiler-rule.ts";
import type { Place } from "../../story/story.ts";

/** How far somebody may see a story; `paragraph` past the end of the chapter means all of it. */
type UpTo = {
	readonly title: string;
	readonly place: Place;
	/** What the book itself calls the place's chapter, where its number does not say it. */
	readonly label?: string | undefined;
};

/** Since the story was read anew the limit may have other numbers, or be an earlier place. */
type LimitOf = UpTo & { readonly moved?: "moved" | "earlier" | undefined };

/** What is said of readers, servers and the bot itself. */
export type KeepingSaying =
	/** Words that a command's own data hold: its name, description, options, examples. */
	| {
			readonly say: "command";
			readonly name: string;
			/** Among the commands in other languages; `description` is its own, in English. */
			readonly id: string;
			readonly description: string;
			readonly example?: string | undefined;
	  }
	| {
			readonly say: "option";
			readonly name: string;
			readonly needed: boolean;
			readonly id: string;
			readonly description: string;
	  }
	| { readonly say: "example"; readonly example: string }
	/** Of a chapter that is offered while somebody types. */
	| { readonly say: "chapter-offered"; readonly number: number }
	| { readonly say: "ask-about-story" }
	| { readonly say: "or-just-write" }
	| { readonly say: "silence-is-told" }
	| { readonly say: "hello" }
	| { readonly say: "thanks" }
	| { readonly say: "goodbye" }
	| { readonly say: "who-are-you" }
	| { readonly say: "what-can-you-do" }
	/** Without a title: so many stories, none of which is meant before the others. */
	| { readonly say: "ask-me-about"; readonly title?: string | undefined; readonly count: number }
	| { readonly say: "plain-examples" }
	| { readonly say: "one-chapter"; readonly title: string }
	| ({ readonly say: "you-have-read" } & UpTo)
	| { readonly say: "private-answers-stop" }
	/** The earliest place that was meant holds; how each other one is typed. */
	| { readonly say: "earliest-holds"; readonly typed: string; readonly others: readonly string[] }
	/** The story was read anew: the place has other numbers, or its words were not surely found and it fell back. */
	| ({ readonly say: "place-moved"; readonly how: "moved" | "earlier" } & UpTo)
	| ({ readonly say: "old-place-holds" } & UpTo)
	| { readonly say: "position-forgotten"; readonly title: string }
	| { readonly say: "no-position-in"; readonly title: string }
	| { readonly say: "server-rule-applies" }
	| { readonly say: "no-positions" }
	| { readonly say: "how-far-you-have-read" }
	| { readonly say: "no-position-is-not-nothing" }
	| ({ readonly say: "read-up-to" } & UpTo)
	| { readonly say: "settings-of-server" }
	| { readonly say: "readers-without-position"; readonly rule: SpoilerRule }
	| { readonly say: "default-story"; readonly of: "server" | "channel" | "thread"; readonly title?: string | undefined }
	| { readonly say: "answers-shown"; readonly toAll: boolean }
	| { readonly say: "longest-excerpt"; readonly characters?: number | undefined }
	| { readonly say: "channel-limits"; readonly of: "channel" | "thread"; readonly limits: readonly LimitOf[] }
	| { readonly say: "older-thread-limits"; readonly limits: readonly LimitOf[] }
	| { readonly say: "who-may-change" }
	| { readonly say: "what-is-kept" }
	| { readonly say: "kept-of-you" }
	| { readonly say: "kept-of-server" }
	/** Where processes count together what readers are shown. */
	| { readonly say: "kept-of-shown" }
	| { readonly say: "nothing-else-kept" }
	| { readonly say: "last-question-held"; readonly minutes: number }
	| { readonly say: "how-to-delete" }
	| { readonly say: "previews-deleted"; readonly minutes: number }
	| { readonly say: "departed-kept"; readonly days: number }
	| { readonly say: "nothing-kept-of-you" }
	| { readonly say: "forgotten" }
	| { readonly say: "story-removed"; readonly title: string }
	| { readonly say: "looked-for-changes" }
	| { readonly say: "reading-again"; readonly title: string };
