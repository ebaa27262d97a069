import { SnowflakeUtil } from "discord.js";
import { TOKEN_LIFE_MS } from "../limits.ts";

/** How long ago Discord made an interaction, however long it lay in a socket or in this process. */
export type InteractionAges = {
	/** Milliseconds; 0 where its id tells nothing of use. */
	of(id: string): number;
	/** Discord took a first response to it: it is younger than 3 s, so an age above that was this clock's mistake. */
	wasTaken(id: string): void;
};

/** A clock that is further off tells nothing: age is then counted from when an interaction is seen. */
const MOST_SKEW_MS = 15 * 60_000;

/** A clock that drifts is noticed after so long. */
const REMEMBERED_MS = 60 * 60_000;
/** Interactions of an hour before they tell more about the clock than about themselves. */
const ENOUGH = 20;

/**
 * Ids hold the time on Discord's clock. This host's may be minutes ahead or behind, so the offset between the two is
 * estimated: right at first; the smallest difference ever seen, for nothing arrives before it was made; at an hour's end the
 * smallest of that hour, for both may drift; and any that makes an interaction too old for what Discord took of it.
 *
 * @param now Milliseconds since 1970.
 * @see https://discord.com/developers/docs/reference#snowflakes
 */
export function createInteractionAges(now: () => number): InteractionAges {
	/** Milliseconds by which this clock is ahead. */
	let ahead = 0;
	let hour = { since: now(), least: Number.POSITIVE_INFINITY, seen: 0 };
	const differenceOf = (id: string): number => now() - SnowflakeUtil.timestampFrom(id);
	return {
		of(id) {
			const difference = differenceOf(id);
			if (Math.abs(difference) > MOST_SKEW_MS) return 0;
			if (now() - hour.since > REMEMBERED_MS) {
				if (hour.seen >= ENOUGH) ahead = hour.least;
				hour = { since: now(), least: Number.POSITIVE_INFINITY, seen: 0 };
			}
			hour = { ...hour, least: Math.min(hour.least, difference), seen: hour.seen + 1 };
			ahead = Math.min(ahead, difference);
			return difference - ahead;
		},
		wasTaken(id) {
			const difference = differenceOf(id);
			if (Math.abs(difference) <= MOST_SKEW_MS && difference - ahead > TOKEN_LIFE_MS) ahead = difference;
		},
	};
}
