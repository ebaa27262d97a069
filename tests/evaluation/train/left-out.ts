/** Parts into which the texts of a set that is both learned from and reported are dealt. */
export const FOLDS = 8;

/** The part a text belongs to. @param stories Ids of the set's texts, in order. */
export function foldOf(stories: readonly string[], story: string): number {
	return stories.indexOf(story) % FOLDS;
}
