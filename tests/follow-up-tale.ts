import { readStory } from "../src/story/read-story.ts";
import { showWhole } from "../src/story/visible-story.ts";
import { searchable } from "./bundled-story.ts";

/** People with kin, so that one question can go back to another. */
export const TALE = `THE MILL

CHAPTER I

Mr. Tom Hale, a miller, came to the mill in spring. He carried a lantern, and he lived in York.

His wife Anna Hale lived in Whitby. She never left it.

Mr. George Reed, a lawyer, lived in London. He hated the mill.

CHAPTER II

Tom Hale drowned in the river because the lantern went out. He was old.

CHAPTER III

Now Mr. Hale was Sir Thomas Hale. Sir Thomas Hale lived in Paris.
`;

export const mill = searchable(showWhole(readStory({ path: "mill.txt", bytes: new TextEncoder().encode(TALE) })));
