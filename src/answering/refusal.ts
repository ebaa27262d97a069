import { otherLanguageOf } from "../language/asked-language.ts";
import { baseLanguage } from "../language/base-language.ts";
import type { Evidence, Refusal, RefusalReason } from "./answer.ts";
import type { Saying, Searched } from "./wording/saying.ts";

type RefusalDetails = {
	readonly reason: RefusalReason;
	/** The reason, and what it is about. */
	readonly explanation: Saying;
	readonly headline?: Saying;
	readonly searchedFor?: readonly string[];
	readonly nearest?: readonly Evidence[];
};

/** How many nearest passages a refusal shows. */
const MOST_NEAREST = 3;

/** "The story does not say", with the reason and what comes nearest. A refusal is an answer, not an error. */
export function refuse({
	reason,
	explanation,
	headline = { say: "not-said" },
	searchedFor = [],
	nearest = [],
}: RefusalDetails): Refusal {
	return { kind: "not-in-story", headline, searchedFor, reason, explanation, nearest: nearest.slice(0, MOST_NEAREST) };
}

type Titled = { readonly story: { readonly title: string; readonly language: string } };

/** A refusal of what is asked in another language than the stories'; undefined where it may be theirs. */
export function refuseOtherLanguage(
	stories: readonly Titled[],
	asked: string,
	details: Pick<RefusalDetails, "searchedFor" | "nearest"> = {},
): Refusal | undefined {
	const languages = [...new Set(stories.map(({ story }) => baseLanguage(story.language)))];
	if (otherLanguageOf(asked, languages) === undefined) return undefined;
	return refuse({
		reason: "other-language",
		headline: { say: "not-in-its-language" },
		explanation: { say: "other-language", languages, in: searchedIn(stories) },
		...details,
	});
}

/** What was searched: the story by its title, or several. */
export function searchedIn([only, ...others]: readonly { readonly story: { readonly title: string } }[]): Searched {
	return only !== undefined && others.length === 0 ? { title: only.story.title } : "several";
}
