import type { Gender } from "../../language/gender.ts";
import { isCapitalised } from "../../language/words.ts";
import { type Span, spansWithin } from "../../story/span.ts";
import type { NameHints, Place } from "../../story/story.ts";
import type { VisibleStory } from "../../story/visible-story.ts";
import type { EntityKind, Mention } from "../layers.ts";

/** An entity in the making: where it is named, by which kind of words. */
export type Draft = {
	readonly kind: EntityKind;
	readonly gender: Gender;
	readonly mentions: readonly Omit<Mention, "entity">[];
	/** Titles of address it is named with, lower case. */
	readonly titles: ReadonlySet<string>;
	/** Given by the manifest; otherwise the fullest form is chosen. */
	readonly name?: string | undefined;
	/** How a list of persons names them, and the words there that say who they are. */
	readonly listed?: { readonly names: readonly string[]; readonly roles: readonly Span[] } | undefined;
};

/**
 * Corrects what was found by what the manifest says: names of one entity are put together and looked for word for word, pairs that
 * are distinct are set apart.
 *
 * An alias with a place counts only once the visible story has come that far, and no name is shown that it has not told,
 * so nothing is told before.
 */
export function applyHints(story: VisibleStory, drafts: readonly Draft[]): Draft[] {
	const { aliases, distinct, narrator } = story.names;
	let result = distinct.reduce((all, pair) => separate(story, all, pair), [...drafts]);
	for (const { name, kind, aliases: others } of aliases) {
		const known = others.filter(({ from }) => from === undefined || hasReached(story, from));
		const names = [name, ...known.map((alias) => alias.name)];
		// A canonical name that has not been told yet would tell too much: until then one that has is shown.
		const shown = names.find((one) => occurrencesOf(story, [one]).length > 0) ?? name;
		result = gather(story, result, shown, names, kind);
		// Whom a later place makes one with somebody is somebody else until then.
		for (const alias of others.filter((one) => !known.includes(one) && isCapitalised(one.name))) {
			result = gather(story, result, alias.name, [alias.name], kind);
		}
	}
	if (narrator !== undefined && !aliases.some(({ name }) => name === narrator))
		result = gather(story, result, narrator, [narrator], "person");
	return result.filter(({ mentions }) => mentions.length > 0);
}

/** Whether the visible story shows the paragraph at `place`. */
function hasReached(story: VisibleStory, place: Place): boolean {
	const last = story.paragraphs.at(-1);
	return (
		last !== undefined &&
		(last.chapter > place.chapter || (last.chapter === place.chapter && last.number >= place.paragraph))
	);
}

/** Takes every mention of the names, found or not, into one entity. */
function gather(
	story: VisibleStory,
	drafts: readonly Draft[],
	name: string,
	names: readonly string[],
	kind: EntityKind | undefined,
): Draft[] {
	const wanted = new Set(names.map(plainName));
	const isWanted = (mention: Omit<Mention, "entity">) =>
		wanted.has(plainName(story.text.slice(mention.start, mention.end)));
	const bearers = drafts.filter(({ mentions }) => mentions.some(isWanted));
	const main =
		bearers.find(({ mentions }) =>
			mentions.some(({ start, end }) => plainName(story.text.slice(start, end)) === plainName(name)),
		) ?? bearers[0];
	// The entity that bears the canonical name comes whole; from others only the mentions by the given names.
	const taken = new Map<number, Omit<Mention, "entity">>();
	for (const draft of bearers)
		for (const mention of draft.mentions) if (draft === main || isWanted(mention)) taken.set(mention.start, mention);
	const rest = drafts.map((draft) => ({ ...draft, mentions: draft.mentions.filter(({ start }) => !taken.has(start)) }));
	const covered = [...rest.flatMap((draft) => draft.mentions), ...taken.values()].sort((a, b) => a.start - b.start);
	for (const span of occurrencesOf(story, names))
		if (spansWithin(covered, span).length === 0) taken.set(span.start, span);
	const mentions = [...taken.values()].sort((a, b) => a.start - b.start);
	return [
		...rest,
		{
			kind: kind ?? main?.kind ?? "person",
			gender: main?.gender ?? "unknown",
			mentions,
			titles: main?.titles ?? new Set(),
			name,
			listed: main?.listed,
		},
	];
}

/** The names word for word, where they stand in paragraphs. */
function occurrencesOf(story: VisibleStory, names: readonly string[]): Omit<Mention, "entity">[] {
	const patterns = [...names]
		.sort((a, b) => b.length - a.length)
		.map((name) =>
			name
				.replace(/[.*+?^${}()|[\]\\]/gu, "\\$&")
				// At the head of a sentence its article has a capital.
				.replace(/^the /iu, "[Tt]he ")
				.replace(/\s+/gu, "\\s+")
				.replace(/['’]/gu, "['’]"),
		);
	const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${patterns.join("|")})(?![\\p{L}\\p{N}])`, "gu");
	return story.paragraphs.flatMap(({ start, end }) =>
		[...story.text.slice(start, end).matchAll(pattern)].map((match) => ({
			start: start + match.index,
			end: start + match.index + match[0].length,
			form: "proper" as const,
		})),
	);
}

/** If one entity bears both names, the second leaves it with its mentions. */
function separate(story: VisibleStory, drafts: readonly Draft[], [first, second]: readonly [string, string]): Draft[] {
	const named = ({ start, end }: Omit<Mention, "entity">, name: string) =>
		plainName(story.text.slice(start, end)) === plainName(name);
	return drafts.flatMap((draft) => {
		const leaving = draft.mentions.filter((mention) => named(mention, second));
		const gone = new Set(leaving);
		if (leaving.length === 0 || !draft.mentions.some((mention) => named(mention, first))) return [draft];
		return [
			{ ...draft, mentions: draft.mentions.filter((mention) => !gone.has(mention)) },
			{ ...draft, mentions: leaving, titles: new Set() },
		];
	});
}

/** What names share whatever their case, spacing and article. */
function plainName(name: string): string {
	return name.toLowerCase().replace(/’/gu, "'").replace(/\s+/gu, " ").replace(/^the /u, "").trim();
}

export function hasHints({ aliases, distinct, narrator }: NameHints): boolean {
	return aliases.length + distinct.length > 0 || narrator !== undefined;
}
