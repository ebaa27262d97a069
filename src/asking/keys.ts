import type { StoryId } from "../story/story.ts";
import type { Asker, StoryStatus } from "./command.ts";

/** A story by its owner: without `guild` it is the corpus's, with it that server's own. */
export type StoryKey = { readonly story: StoryId; readonly guild?: string | undefined };

/** Positions in a server's own story belong to that server. */
export function keyOf({ asker }: { readonly asker: Asker }, { id, uploaded }: StoryStatus): StoryKey {
	return uploaded === true && asker.guild !== undefined ? { story: id, guild: asker.guild } : { story: id };
}
