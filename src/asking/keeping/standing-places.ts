import type { StoryId } from "../../story/story.ts";
import type { CommandRunner, StoryStatus } from "../command.ts";
import { keyOf, type StoryKey } from "../keys.ts";
import type { KeptPlace, KeptPlaces, Positions, ServerChoices, StoryPlaces } from "../ports.ts";

type Places = Positions & ServerChoices;
type Stories = StoryPlaces & Pick<CommandRunner, "statuses">;

/**
 * Places as they stand in the stories as they are read now. What is set is kept with the words it ends with; a story that was
 * read anew since has other numbers, so a place in it is looked for by its words, once, when somebody first asks for it.
 */
export function standingPlaces<Kept extends Places>(kept: Kept, stories: Stories): Kept & Places {
	/** Those in stories that were read anew since they were kept, as they stand now. */
	const settle = async (
		places: KeptPlaces,
		guild: string | undefined,
		move: (key: StoryKey, from: KeptPlace, to: KeptPlace) => Promise<void>,
	): Promise<KeptPlaces> => {
		if (![...places.values()].some(({ reading }) => reading !== undefined)) return places;
		const settled = new Map(places);
		for (const status of await stories.statuses({ guild, limits: new Map() })) {
			const place = places.get(status.id);
			if (place === undefined || !isOutdated(place, status)) continue;
			const key = keyOf({ asker: { reader: "", guild, mayManage: false } }, status);
			const now = await findPlace(key, place);
			if (now === undefined) continue;
			settled.set(status.id, now);
			// Where it cannot be kept the storage has told the log, and it is looked for again the next time.
			await move(key, place, now).catch(() => {});
		}
		return settled;
	};
	/** One story that cannot be looked into leaves its place as it is: nothing is shown under the numbers of an old reading. */
	const findPlace = async (key: StoryKey, place: KeptPlace): Promise<KeptPlace | undefined> =>
		stories.findPlace(key, place).catch(() => undefined);
	const readingPositions: Positions["readingPositions"] = async (reader, guild) =>
		settle(await kept.readingPositions(reader, guild), guild, (key, from, to) =>
			kept.moveReadingPosition(reader, key, from, to),
		);
	const remember = async (key: StoryKey, place: KeptPlace): Promise<KeptPlace> =>
		(await stories.rememberPlace(key, place)) ?? place;
	return {
		...kept,
		readingPositions,
		readingPosition: async (reader, { story, guild }) => (await readingPositions(reader, guild)).get(story),
		setReadingPosition: async (reader, key, place) => kept.setReadingPosition(reader, key, await remember(key, place)),
		channelSettings: async (guild, channel) => {
			const settings = await kept.channelSettings(guild, channel);
			const limits = await settle(settings.limits, guild, ({ story }, from, to) =>
				kept.moveChannelLimit(guild, channel, story, from, to),
			);
			return { ...settings, limits };
		},
		setChannelLimit: async (guild, channel, story, limit) => {
			const key = limit && (await keyOfStory(stories, story, guild));
			await kept.setChannelLimit(guild, channel, story, limit && key ? await remember(key, limit) : limit);
		},
	};
}

function isOutdated({ reading }: KeptPlace, status: StoryStatus): boolean {
	return reading !== undefined && status.reading !== undefined && reading !== status.reading;
}

async function keyOfStory(stories: Stories, story: StoryId, guild: string): Promise<StoryKey | undefined> {
	const status = (await stories.statuses({ guild, limits: new Map() })).find(({ id }) => id === story);
	return status && keyOf({ asker: { reader: "", guild, mayManage: false } }, status);
}
