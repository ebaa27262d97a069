import { readStory } from "../src/story/read-story.ts";
import { showWhole } from "../src/story/visible-story.ts";
import { searchable } from "./bundled-story.ts";

/** People of the first two thirds, in the order in which they come, with what the story says that they are. */
const EARLY = [
	["Ann Reed", "a baker"],
	["Tom Hale", "a miller"],
	["Mary Lamb", "a weaver"],
	["George Pell", "a clockmaker"],
	["Jane Frost", undefined],
	["Henry Wood", "a carpenter"],
	["Alice Wells", "a nurse"],
	["Peter Stone", "a mason"],
	["Clara Hunt", "a singer"],
	["John Brook", "a sailor"],
	["Emma Ford", "a painter"],
	["Robert Lane", "a driver"],
] as const;

const FILLER =
	"The rain fell on the river and on the fields, and the road went on between the hedges as it had always done. Nobody came that way, and nothing was heard but the water under the bridge and the wind in the reeds. ".repeat(
		2,
	);

/** What the last third tells, and nobody should meet who has not said how far they have read. */
export const LATE = /Walter Grey|a judge|poisoner|hanged|1755|Sir Tom/u;

/** Six chapters of some seven thousand characters. What the last two tell is at their end, the earlier people at the beginning of theirs. */
export const LONG_BOOK = `THE LONG ROAD

${Array.from({ length: 6 }, (_, at) => chapter(at + 1)).join("\n\n")}
`;

function chapter(number: number): string {
	const filler = Array.from({ length: 16 }, () => FILLER.trim());
	const people = EARLY.slice((number - 1) * 3, number * 3).map(
		([name, role], at) =>
			`${role === undefined ? name : `${name}, ${role},`} came to the mill in ${1740 + number}. ${name} stayed for ${at + 2} weeks.`,
	);
	return [`CHAPTER ${"I II III IV V VI".split(" ")[number - 1]}`, ...people, ...filler, ...endOf(number)].join("\n\n");
}

function endOf(number: number): readonly string[] {
	if (number === 5) return ["Sir Tom Hale was told of it. Jane Frost, a poisoner, said nothing."];
	if (number === 6)
		return ["Walter Grey, a judge, came in 1755. Walter Grey and Tom Hale saw how Jane Frost was hanged."];
	return [];
}

export const longBook = searchable(
	showWhole(readStory({ path: "road.txt", bytes: new TextEncoder().encode(LONG_BOOK) })),
);
