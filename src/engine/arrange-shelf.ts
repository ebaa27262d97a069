import type { StoryStatus } from "../asking/command.ts";
import type { Source } from "../storage/corpus.ts";
import type { StoryCard } from "../storage/story-snapshot.ts";
import type { StoryId } from "../story/story.ts";
import { storyIdOf, titleFromPath } from "../story/story-id.ts";
import { sameId } from "./problems.ts";
import type { BookAddress } from "./threads/answering-work.ts";

/** A source with the server it belongs to. */
export type OwnedSource = {
	readonly source: Source;
	readonly guild?: string | undefined;
	/** What it is called before it is read; absent: after its name. */
	readonly title?: string | undefined;
};

/** A story on the shelf, with whose it is. */
export type ShelvedStory = {
	readonly guild?: string | undefined;
	readonly source: Source;
	readonly status: StoryStatus;
};

/** A source and how far it has come. `version` is the one that answers, which may be older than the source. */
export type Holding = OwnedSource & {
	step: "look" | "read" | "rest";
	digest?: string | undefined;
	/** Where the snapshot of the source as it is now belongs. */
	snapshot?: string | undefined;
	version?: Version | undefined;
	problem?: string | undefined;
};
export type Version = {
	readonly digest: string;
	readonly snapshot: string;
	readonly cards: readonly StoryCard[];
	/** Reports of an archive that could not be read. */
	readonly problems: readonly string[];
	/** Name of the source it was read from: another one's where two are equal. */
	readonly readFrom: string;
	/** Why stories of it are set aside, by their place. */
	readonly aside: Map<number, string>;
};

export type Arranged = { readonly books: ReadonlyMap<string, BookAddress>; readonly shelf: readonly ShelvedStory[] };

/** Who has an id keeps it; of newcomers, the corpus goes before servers, and names go in their order. */
export function arrangeShelf(holdings: readonly Holding[], before: ReadonlyMap<string, BookAddress>): Arranged {
	const books = new Map<string, BookAddress>();
	const shelf: ShelvedStory[] = [];
	const owners = new Map<string, string>();
	const digests = new Set<string>();
	const keeps = ({ guild, version }: Holding): boolean =>
		version?.cards.some(({ id }) => before.get(bookKey(id, guild))?.snapshot === version.snapshot) ?? false;
	const inOrder = [...holdings].sort(
		(a, b) =>
			Number(a.guild !== undefined) - Number(b.guild !== undefined) ||
			Number(keeps(b)) - Number(keeps(a)) ||
			(a.source.name < b.source.name ? -1 : 1),
	);
	for (const holding of inOrder) {
		const { source, guild, version } = holding;
		if (version === undefined) {
			shelf.push({ guild, source, status: waitingStatus(holding) });
			continue;
		}
		if (version.problems.length > 0) shelf.push({ guild, source, status: partlyReadStatus(holding, version.problems) });
		const twinKey = `${guild ?? ""} ${version.digest}`;
		const twin = digests.has(twinKey);
		digests.add(twinKey);
		for (const [at, card] of version.cards.entries()) {
			const id = card.id === storyIdOf(version.readFrom) ? storyIdOf(source.name) : card.id;
			const owner = owners.get(bookKey(id)) ?? owners.get(bookKey(id, guild));
			if (owner !== undefined) {
				const problem = sameId(source.name, id, owner).message;
				shelf.push({
					guild,
					source,
					status: { id, title: card.title, state: "failed", problem, uploaded: guild !== undefined },
				});
				continue;
			}
			owners.set(bookKey(id, guild), source.name);
			const aside = version.aside.get(at);
			if (aside !== undefined) {
				shelf.push({ guild, source, status: asideStatus(holding, id, card, aside) });
				continue;
			}
			books.set(bookKey(id, guild), { id, guild, snapshot: version.snapshot, at, twin });
			shelf.push({ guild, source, status: readyStatus(holding, id, card) });
		}
	}
	return { books, shelf: shelf.sort((a, b) => (a.status.title < b.status.title ? -1 : 1)) };
}

function waitingStatus({ source, guild, problem, step, title: called }: Holding): StoryStatus {
	const state = problem !== undefined && step === "rest" ? "failed" : "reading";
	const [id, title] = [storyIdOf(source.name), called ?? titleFromPath(source.name)];
	return { id, title, state, problem: state === "failed" ? problem : undefined, uploaded: guild !== undefined };
}

/** Of an archive the reports that could be read are ready; the others stand on the shelf together. */
function partlyReadStatus({ source, guild }: Holding, problems: readonly string[]): StoryStatus {
	const more = problems.length > 3 ? ` And ${problems.length - 3} more.` : "";
	const problem = `${problems.slice(0, 3).join(" ")}${more}`;
	const [id, title] = [storyIdOf(source.name), titleFromPath(source.name)];
	return { id, title, state: "failed", problem, uploaded: guild !== undefined };
}

function asideStatus({ guild }: Holding, id: StoryId, { title, chapters }: StoryCard, problem: string): StoryStatus {
	return { id, title, state: "failed", chapters, problem, uploaded: guild !== undefined };
}

function readyStatus({ guild, problem }: Holding, id: StoryId, { title, chapters }: StoryCard): StoryStatus {
	return { id, title, state: "ready", chapters, problem, uploaded: guild !== undefined };
}

function bookKey(id: StoryId, guild = ""): string {
	return `${guild}/${id}`;
}
