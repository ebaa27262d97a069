import type { AnsweringRequest, StoryAddress } from "./threads/answering-work.ts";
import type { Crash } from "./threads/worker-link.ts";

/** Keeps account of the stories that the answering thread ended over. */
export type StoryStrikes = {
	/** A number by which the thread tells which story it looks into; from 1, the same for the same version of a story. */
	markOf(story: StoryAddress): number;
	/** @returns the story that is to be set aside for it. */
	add(crash: Crash<AnsweringRequest>): StoryAddress | undefined;
	forget(story: StoryAddress): void;
};

/** Once may be chance: another story may have been looked at longer, and this one last. */
const MOST_STRIKES = 2;

export function createStoryStrikes(): StoryStrikes {
	const marked = new Map<string, { readonly mark: number; readonly story: StoryAddress; strikes: number }>();
	let lastMark = 0;
	return {
		markOf: (story) => {
			const key = versionKey(story);
			const known = marked.get(key) ?? { mark: ++lastMark, story, strikes: 0 };
			marked.set(key, known);
			return known.mark;
		},
		add: ({ error, request, isPractice }) => {
			// It would be given to the next thread as well, and end that.
			if (request?.kind === "put") return request.story;
			if (isPractice) return undefined;
			const blamed = [...marked.values()].find(({ mark }) => mark === error.story);
			if (blamed === undefined) return undefined;
			blamed.strikes++;
			return blamed.strikes >= MOST_STRIKES ? blamed.story : undefined;
		},
		forget: (story) => void marked.delete(versionKey(story)),
	};
}

function versionKey({ id, guild = "", snapshot, at }: StoryAddress): string {
	return `${guild}/${id}/${at}/${snapshot}`;
}
