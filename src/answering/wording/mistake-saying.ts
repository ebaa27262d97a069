import type { QuestionMistake } from "../../question/question-mistake.ts";
import type { FileMistake, FileProblem } from "../../story/formats/file-mistake.ts";

/** What is said of mistakes that the asker can mend. Its English is in `en/mistake.ftl`. */
export type MistakeSaying =
	| CallMistake
	| PlaceMistake
	| ServerMistake
	| StoryMistake
	| SourceProblem
	| Delay
	| QuestionMistake
	| FileMistake;

/** A call that cannot be read. `line` is the command as it is typed: "/story info". */
type CallMistake =
	| { readonly say: "no-such-command"; readonly name: string }
	| { readonly say: "unknown-command"; readonly name: string; readonly commands: readonly string[] }
	/** `near`: what may be meant, as it is typed. */
	| { readonly say: "command-near"; readonly name: string; readonly near: readonly string[] }
	| { readonly say: "names-no-command"; readonly line: string; readonly commands: readonly string[] }
	| { readonly say: "not-expected"; readonly words: string }
	| {
			readonly say: "option-missing";
			readonly line: string;
			readonly name: string;
			/** Of the option among the commands in other languages, and what it says of itself in English. */
			readonly id: string;
			readonly description: string;
			readonly command: string;
	  }
	| {
			readonly say: "no-choice";
			readonly line: string;
			readonly name: string;
			readonly typed: string;
			readonly choices: readonly string[];
	  }
	| {
			readonly say: "no-number";
			readonly line: string;
			readonly name: string;
			readonly typed: string;
			readonly range?: { readonly from: number; readonly to: number } | undefined;
	  }
	| { readonly say: "has-to-know-who"; readonly line: string }
	| { readonly say: "works-on-discord"; readonly line: string };

/** A place or a story that is not there. */
type PlaceMistake =
	| { readonly say: "no-place"; readonly typed: string }
	| { readonly say: "no-place-headed"; readonly typed: string; readonly title: string; readonly count: number }
	| {
			readonly say: "no-such-chapter";
			readonly chapter: number;
			readonly title: string;
			readonly count: number;
			/** What to type for the chapter that the book counts so. */
			readonly headed?: string | undefined;
	  }
	| {
			readonly say: "no-such-paragraph";
			readonly chapter: number;
			readonly paragraph: number;
			readonly title: string;
			readonly count: number;
	  }
	| {
			readonly say: "no-such-story";
			readonly typed: string;
			readonly near?: { readonly title: string; readonly id: string } | undefined;
	  }
	/** `stories`: some of them, each with its id. */
	| {
			readonly say: "fits-stories";
			readonly typed: string;
			readonly count: number;
			readonly stories: readonly string[];
	  }
	| { readonly say: "no-story-yet" }
	| { readonly say: "name-the-story" }
	| { readonly say: "not-read-yet"; readonly title: string };

/** What only a server has, or only those may do who manage it. */
type ServerMistake =
	| { readonly say: "stories-need-server" }
	| { readonly say: "stories-need-manager" }
	| { readonly say: "settings-need-server" }
	| { readonly say: "settings-need-manager" }
	| { readonly say: "needs-channel" }
	| { readonly say: "no-setting"; readonly typed: string }
	| { readonly say: "no-rule"; readonly typed: string; readonly rules: readonly string[] }
	| { readonly say: "not-public-or-private"; readonly typed: string }
	| { readonly say: "no-excerpt-length"; readonly typed: string; readonly from: number; readonly to: number };

/** A story that a server adds, or has added. */
type StoryMistake =
	| { readonly say: "not-own-story"; readonly title: string }
	| { readonly say: "no-own-story"; readonly story: string }
	| { readonly say: "enough-stories"; readonly count: number }
	| { readonly say: "file-without-story"; readonly name: string }
	| { readonly say: "same-file"; readonly title: string; readonly story: string; readonly uploaded: boolean }
	| { readonly say: "title-too-long"; readonly characters: number; readonly most: number }
	| { readonly say: "no-date"; readonly typed: string }
	| { readonly say: "file-gone" }
	| { readonly say: "not-of-discord" }
	| { readonly say: "file-not-given"; readonly status: number }
	| { readonly say: "file-not-fetched" }
	| { readonly say: "file-too-large"; readonly megabytes: number; readonly most: number }
	| { readonly say: "reading-stopped"; readonly name: string }
	| { readonly say: "reading-too-long"; readonly name: string }
	| { readonly say: "reading-not-started"; readonly name: string }
	| { readonly say: "reading-needs-memory"; readonly name: string };

/** Why a story, or a part of it, does not answer. `detail` is the error's own words. */
type SourceProblem =
	| { readonly say: "reading-not-kept" | "reading-went-wrong"; readonly name: string; readonly detail: string }
	| { readonly say: "same-id"; readonly name: string; readonly id: string; readonly owner: string }
	| { readonly say: "unread-reports"; readonly problems: readonly FileProblem[]; readonly more: number }
	/** `seconds`: longer than questions about it may take; absent: the thread that answers ended over it. */
	| { readonly say: "set-aside"; readonly seconds?: number | undefined }
	| { readonly say: "set-aside-uncut" };

/** What does not work now, or not any more. */
type Delay =
	| { readonly say: "shown-enough"; readonly hours: number }
	| { readonly say: "enough-positions"; readonly count: number }
	| { readonly say: "just-read-anew"; readonly title: string }
	| { readonly say: "story-changed" }
	| { readonly say: "not-made-ready" }
	| { readonly say: "made-ready-too-long" }
	| { readonly say: "too-many-positions-at-once" }
	| { readonly say: "too-many-questions" }
	| { readonly say: "cannot-look-up" }
	| { readonly say: "just-read-again" }
	| { readonly say: "answering-stopped" }
	| { readonly say: "answering-not-started" }
	| { readonly say: "answering-too-long"; readonly seconds: number }
	| { readonly say: "answering-ended" }
	| StorageProblem;

/** What is wrong where things are kept; `detail` is the error's own words. */
export type StorageProblem = {
	readonly say: "storage-problem";
	readonly problem: "full" | "read-only" | "busy" | "damaged" | "unreadable" | "in-the-way" | "too-many-files";
	readonly of: "folder" | "database" | "database-folder";
	readonly path: string;
	readonly detail: string;
};
