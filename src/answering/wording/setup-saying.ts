import type { SpoilerRule } from "../../story/spoiler-rule.ts";

/** What is said while a server is set up, stories come in and help is given. Its English is in `en/setup.ftl`. */
export type SetupSaying = HelpSaying | GreetingSaying | PanelSaying | ChangeSaying | NoEffectSaying | AddingSaying;

/** Parts of help. */
export type HelpPart = "ask" | "read" | "spoilers" | "data" | "admins";

type HelpSaying =
	| { readonly say: "help-part"; readonly part: HelpPart }
	| { readonly say: "help-part-about"; readonly part: HelpPart }
	| { readonly say: "choose-help-part" }
	| { readonly say: "help-no-story" }
	/** Commands with words of the story of this title, as they can be typed. */
	| { readonly say: "help-examples"; readonly title: string; readonly examples: string }
	| { readonly say: "help-ask" }
	| { readonly say: "help-who" }
	| { readonly say: "help-when-where" }
	| { readonly say: "help-quote" }
	| { readonly say: "help-find" }
	| { readonly say: "help-find-message" }
	| { readonly say: "help-options" }
	| { readonly say: "help-passage" }
	| { readonly say: "help-cast" }
	| { readonly say: "help-timeline" }
	| { readonly say: "help-stories" }
	| { readonly say: "help-one-command" }
	| { readonly say: "help-progress" }
	| { readonly say: "help-private" }
	| { readonly say: "help-spoilers-once" }
	| { readonly say: "help-limit-told" }
	| { readonly say: "help-privacy" }
	| { readonly say: "help-forget" }
	| { readonly say: "help-setup" }
	| { readonly say: "help-add-story" }
	| { readonly say: "help-own-stories" }
	| { readonly say: "help-settings" }
	| { readonly say: "help-channel-limit" };

/** What a server is told once, when the bot joins it. */
type GreetingSaying =
	| { readonly say: "greeting" }
	/** Without a title: so many stories, none of which is meant before the others. */
	| { readonly say: "greeting-story"; readonly count: number; readonly title?: string | undefined }
	| { readonly say: "greeting-spoilers" }
	| { readonly say: "greeting-ask" }
	| { readonly say: "greeting-admins" }
	| { readonly say: "button-set-up" };

/** How a server's settings stand. `channel` is a channel's id. */
type PanelSaying =
	| { readonly say: "set-up-here" }
	| { readonly say: "setting-name"; readonly setting: "story" | "rule" | "answers" | "language" }
	| { readonly say: "choice-no-story" }
	| { readonly say: "choice-story"; readonly title: string }
	| { readonly say: "choice-rule"; readonly rule: SpoilerRule }
	| { readonly say: "choice-answers"; readonly shown: Shown }
	/** `name`: the language's own name for itself; absent: as the server says on Discord. */
	| { readonly say: "choice-language"; readonly name?: string | undefined }
	| { readonly say: "more-stories"; readonly count: number }
	| { readonly say: "limits-hint" }
	| { readonly say: "answers-language"; readonly name?: string | undefined }
	| {
			readonly say: "channel-limited";
			readonly channel: string;
			readonly title: string;
			readonly place: LimitPlace;
	  }
	| { readonly say: "channel-story"; readonly channel: string; readonly title: string }
	| { readonly say: "more-channels"; readonly count: number }
	| LimitPlace;

/** Where a limit ends; without a paragraph at the chapter's end, with 0 at its beginning. */
export type LimitPlace = {
	readonly say: "limit-place";
	readonly chapter: number;
	readonly paragraph?: number | undefined;
	/** What the book itself calls the chapter, where its number does not say it. */
	readonly label?: string | undefined;
};

type Shown = "all" | "asker";

/** What changed from what to what; absent: it was, or is, not chosen. */
type ChangeSaying =
	| { readonly say: "changed-story"; readonly from?: string | undefined; readonly to?: string | undefined }
	| { readonly say: "changed-rule"; readonly from: SpoilerRule; readonly to: SpoilerRule }
	| { readonly say: "changed-answers"; readonly from: Shown; readonly to: Shown }
	| { readonly say: "changed-excerpt"; readonly from?: number | undefined; readonly to?: number | undefined }
	| { readonly say: "changed-language"; readonly from?: string | undefined; readonly to?: string | undefined }
	| {
			readonly say: "changed-channel-story";
			readonly channel: string;
			readonly from?: string | undefined;
			readonly to?: string | undefined;
	  }
	| {
			readonly say: "changed-limit";
			readonly channel: string;
			readonly title: string;
			readonly from?: LimitPlace | undefined;
			readonly to?: LimitPlace | undefined;
	  }
	| { readonly say: "unchanged" }
	| { readonly say: "no-such-language"; readonly typed: string; readonly languages: readonly string[] };

/** Why what was set has no effect, or less than one may think. */
type NoEffectSaying =
	| { readonly say: "story-still-read"; readonly title: string }
	| { readonly say: "story-not-read"; readonly title: string }
	| { readonly say: "rule-without-chapters" }
	| { readonly say: "rule-without-stories" }
	| { readonly say: "channels-before-story"; readonly count: number }
	| { readonly say: "limit-in-spoilers"; readonly channel: string }
	| { readonly say: "limit-hides-nothing"; readonly title: string }
	| { readonly say: "limit-but-private" };

/** How far a story that was sent has come, and how it was read. */
type AddingSaying =
	| { readonly say: "adding-step"; readonly done: "received" | "read" | "checked" | "added" }
	| { readonly say: "file-received"; readonly name: string }
	| { readonly say: "button-make-default" }
	| { readonly say: "button-see-cast" }
	| { readonly say: "button-ask-this-story" }
	| { readonly say: "kept-of-joining" };
