import type { Saying } from "../answering/wording/saying.ts";
import type { StoryStatus } from "../asking/command.ts";
import type { Source } from "../storage/corpus.ts";
import type { StorySummary } from "../storage/story-snapshot.ts";
import type { FileProblem } from "../story/formats/file-mistake.ts";
import type { StoryId } from "../story/story.ts";
import { storyIdOf, titleFromPath } from "../story/story-id.ts";
import type { SourceState } from "./source-states.ts";
import type { StoryAddress } from "./threads/answering-work.ts";

/** How a story stands, with whose it is. */
export type KnownStory = {
	readonly guild?: string | undefined;
	readonly source: Source;
	readonly status: StoryStatus;
};

export type Arranged = {
	readonly stories: ReadonlyMap<string, StoryAddress>;
	readonly statuses: readonly KnownStory[];
};

/** Who has an id keeps it; of newcomers, the corpus goes before servers, and names go in their order. */
export function arrangeStories(states: readonly SourceState[], before: ReadonlyMap<string, StoryAddress>): Arranged {
	const stories = new Map<string, StoryAddress>();
	const statuses: KnownStory[] = [];
	const owners = new Map<string, string>();
	const digests = new Set<string>();
	const keeps = ({ guild, version }: SourceState): boolean =>
		version?.summaries.some(({ id }) => before.get(storyKey(id, guild))?.snapshot === version.snapshot) ?? false;
	const inOrder = [...states].sort(
		(a, b) =>
			Number(a.guild !== undefined) - Number(b.guild !== undefined) ||
			Number(keeps(b)) - Number(keeps(a)) ||
			(a.source.name < b.source.name ? -1 : 1),
	);
	for (const state of inOrder) {
		const { source, guild, version } = state;
		if (state.state === "unopened") continue;
		if (version === undefined) {
			statuses.push({ guild, source, status: waitingStatus(state) });
			continue;
		}
		if (version.problems.length > 0)
			statuses.push({ guild, source, status: partlyReadStatus(state, version.problems) });
		const twinKey = `${guild ?? ""} ${version.digest}`;
		const twin = digests.has(twinKey);
		digests.add(twinKey);
		for (const [at, summary] of version.summaries.entries()) {
			const id = summary.id === storyIdOf(version.readFrom) ? storyIdOf(source.name) : summary.id;
			const owner = owners.get(storyKey(id)) ?? owners.get(storyKey(id, guild));
			if (owner !== undefined) {
				const problem: Saying = { say: "same-id", name: source.name, id, owner };
				statuses.push({
					guild,
					source,
					status: { id, title: summary.title, state: "failed", problem, uploaded: guild !== undefined },
				});
				continue;
			}
			owners.set(storyKey(id, guild), source.name);
			const aside = version.aside.get(at);
			if (aside !== undefined) {
				statuses.push({ guild, source, status: asideStatus(state, id, summary, aside) });
				continue;
			}
			stories.set(storyKey(id, guild), { id, guild, snapshot: version.snapshot, at, twin });
			statuses.push({ guild, source, status: readyStatus(state, id, summary) });
		}
	}
	return { stories, statuses: statuses.sort((a, b) => (a.status.title < b.status.title ? -1 : 1)) };
}

function waitingStatus({ source, guild, problem, state: how, title: called }: SourceState): StoryStatus {
	const state = how === "failed" ? "failed" : "reading";
	const [id, title] = [storyIdOf(source.name), called ?? titleFromPath(source.name)];
	return { id, title, state, problem: state === "failed" ? problem : undefined, uploaded: guild !== undefined };
}

/** Of what could not be read of an archive. */
const MOST_TOLD = 3;

/** Of an archive the reports that could be read are ready; the others are listed together. */
function partlyReadStatus({ source, guild }: SourceState, all: readonly FileProblem[]): StoryStatus {
	const problems = all.slice(0, MOST_TOLD);
	const problem: Saying = { say: "unread-reports", problems, more: all.length - problems.length };
	const [id, title] = [storyIdOf(source.name), titleFromPath(source.name)];
	return { id, title, state: "failed", problem, uploaded: guild !== undefined };
}

function asideStatus(
	{ guild }: SourceState,
	id: StoryId,
	{ title, chapters, reading }: StorySummary,
	problem: Saying,
): StoryStatus {
	return { id, title, state: "failed", chapters, reading, problem, uploaded: guild !== undefined };
}

function readyStatus({ guild, problem }: SourceState, id: StoryId, summary: StorySummary): StoryStatus {
	const { title, chapters, reading, warnings } = summary;
	return { id, title, state: "ready", chapters, reading, problem, warnings, uploaded: guild !== undefined };
}

function storyKey(id: StoryId, guild = ""): string {
	return `${guild}/${id}`;
}
