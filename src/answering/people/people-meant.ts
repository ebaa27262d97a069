import type { Entity, Mention } from "../../annotation/layers.ts";
import { findByName } from "../../annotation/names/find-entity.ts";
import type { Gender } from "../../language/gender.ts";
import { genderByEnding } from "../../language/lists/gendered-nouns.ts";
import { kinGender } from "../../language/lists/kinship.ts";
import { namesAsked, relativeAsked } from "../../question/names-asked.ts";
import { meantBy, type Question, type Relative } from "../../question/question.ts";
import type { PersonMeant } from "../../question/topic.ts";
import type { SearchableStory } from "../../retrieval/index/searchable-story.ts";
import type { Answer, Found } from "../answer.ts";

/** Everybody whom "he" or "she" may mean after a question and its answer: those it asks about, and those the answer names for it. */
export function peopleMeant(
	stories: readonly SearchableStory[],
	question: Question,
	answer: Answer,
): readonly PersonMeant[] {
	const described = answer.kind === "found" ? describedIn(stories, answer) : [];
	const asked = namesAsked(question).flatMap((typed) => personCalled(stories, typed, described) ?? []);
	const doers =
		answer.kind === "found" && asksWhoDid(question, [...described, ...asked]) ? doersIn(stories, answer, asked) : [];
	const relative = relativeAsked(question);
	// Whom nobody names is called by whose they are.
	const unnamed = relative !== undefined && described.length === 0 ? [relativeMeant(relative, asked)] : [];
	const all = [...asked, ...unnamed, ...described, ...doers];
	return all.filter(({ name }, at) => all.findIndex((other) => other.name === name) === at);
}

/** @param described Whom the answer is about: of several with the name asked for it took one. */
function personCalled(
	stories: readonly SearchableStory[],
	typed: string,
	described: readonly PersonMeant[],
): PersonMeant | undefined {
	const fitting = stories
		.flatMap(({ layers }) => findByName(layers, typed))
		.filter(({ how, entity }) => how !== "spelling" && entity.kind === "person");
	// A full name hides a part of one.
	const how = HOW.find((best) => fitting.some((match) => match.how === best));
	const people = fitting.filter((match) => match.how === how).map(({ entity }) => entity);
	const taken = people.find(({ name }) => described.some((person) => person.name === name));
	const [only, ...others] = taken === undefined ? people : [taken];
	if (only === undefined) return undefined;
	if (others.length === 0) return { ...personOf(only), typed };
	// Several have the name: it says no more than it did.
	const isAlike = others.every(({ gender }) => gender === only.gender);
	return { name: typed, typed, gender: isAlike ? only.gender : "unknown" };
}

const HOW = ["exact", "alias", "part"] as const;

/** "Long John Silver's wife", who has no other name. */
function relativeMeant({ owner, role, noun }: Relative, asked: readonly PersonMeant[]): PersonMeant {
	const known = asked.find((person) => person.typed === owner)?.name ?? owner;
	return { name: `${known}'s ${role}`, gender: genderOfNoun(noun) };
}

function genderOfNoun(noun: string): Gender {
	const gender = kinGender(noun);
	return gender === "unknown" ? (genderByEnding(noun) ?? "unknown") : gender;
}

/** The one whom the answer describes. */
function describedIn(
	stories: readonly SearchableStory[],
	{ headline, evidence: [first] }: Found,
): readonly PersonMeant[] {
	if (headline.say !== "described" && headline.say !== "relative") return [];
	const entities = stories.find(({ story }) => story.id === first.story)?.layers.entities ?? [];
	return entities.filter(({ name, kind }) => kind === "person" && name === headline.name).map(personOf);
}

/** "Who killed Flint?"; not "who is Flint?", where that is known, and not "who is Flint's wife?", who is told by whose she is. */
function asksWhoDid(question: Question, known: readonly PersonMeant[]): boolean {
	const meant = meantBy(question);
	if (meant.command === "who") return known.length === 0 && meant.person.relative === undefined;
	return "expects" in meant && meant.expects === "person";
}

/** All whom the words that answer speak of. */
function doersIn(
	stories: readonly SearchableStory[],
	{ evidence: [first] }: Found,
	asked: readonly PersonMeant[],
): readonly PersonMeant[] {
	const told = stories.find(({ story }) => story.id === first.story);
	const from = told?.story.paragraphs.find(
		({ chapter, number }) => chapter === first.chapter && number === first.paragraph,
	)?.start;
	if (told === undefined || from === undefined) return [];
	const isMarked = ({ start }: Mention): boolean =>
		first.highlights.some((span) => start >= from + span.start && start < from + span.end);
	const named = new Set(told.layers.mentions.filter(isMarked).map(({ entity }) => entity));
	const people = told.layers.entities.filter(({ id, kind }) => kind === "person" && named.has(id)).map(personOf);
	const isOther = people.some(({ name }) => asked.every((person) => person.name !== name));
	return isOther ? people : [...people, SOMEBODY];
}

/** Who did it, where the words that answer name nobody else: they may be meant, so it is not sure that another is. */
const SOMEBODY: PersonMeant = { name: "somebody", gender: "unknown" };

function personOf({ name, gender }: Entity): PersonMeant {
	return { name, gender };
}
