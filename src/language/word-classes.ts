import { isEnglish } from "./base-language.ts";
import { formsOf } from "./inflect.ts";
import { isYearOrDecade, MONTHS, SEASONS, WEEKDAYS } from "./lists/calendar.ts";
import { isNegation, NEGATIONS } from "./lists/negation.ts";
import { AMOUNTS, CARDINALS, isOrdinal } from "./lists/numbers.ts";
import { listed } from "./lists/word-set.ts";

/** What a word can be by itself, as bits. */
export const NUMBER = 1;
export const TIME = 2;
export const REASON = 4;
export const FEELING = 8;
export const PLACE = 16;
export const SAYING = 32;
export const NEGATION = 64;
export const SEQUENCE = 128;

/**
 * What is a class beside the lists of `lists/`: words that only mostly tell a time, a place, a reason. Weights were learned with
 * these very words, so that units of time, parts of the day and verbs of failing stand here again, fewer than there.
 */
const LISTS: readonly (readonly [number, Iterable<string>])[] = [
	[NUMBER, CARDINALS.keys()],
	[NUMBER, AMOUNTS],
	[NUMBER, listed("double twice thrice several percent")],
	[TIME, [...MONTHS, ...WEEKDAYS].map((name) => name.toLowerCase()).filter((name) => name !== "may")],
	[TIME, formsOf(["day", "night", "week", "month", "year", "hour", "minute", "century", "decade"], "noun")],
	[TIME, SEASONS.keys()],
	[
		TIME,
		listed(`
		morning evening noon midnight afternoon dawn dusk today yesterday tomorrow christmas easter later ago since until till
		soon era sunrise sunset after before when during early late then next`),
	],
	[
		REASON,
		listed(`
		because since so for therefore thus hence lest due owing cause caused reason fearing hoping wanted wished that
		order thinking knew thought afraid in`),
	],
	[
		FEELING,
		listed(`
		happy glad pleased joy joyful joyfully joyous delighted delight merry cheerful content contented sad sadly sorrow
		sorrowful grief grieved unhappy miserable wept weep weeping tears tear cried sob sobbed sobbing mourn mourned angry
		anger rage furious fury wrath wroth cross annoyed vexed afraid fear feared frightened fright terror terrified scared
		dread trembled trembling alarm alarmed horror horrified surprised surprise astonished astonishment amazed amazement
		wonder wondered wondering startled shocked curious curiosity jealous envy envious proud pride ashamed shame lonely
		lonesome love loved hate hated hatred disgust disgusted tired weary despair desperate hopeless hope hopeful grateful
		thankful thanked relieved relief worried worry anxious anxiety troubled trouble nervous excited eager eagerly bored
		sorry regret pity pitied kind cruel laughed laugh laughing smiled smile heart upset disappointed satisfied pain
		suffered feel felt feeling feelings`),
	],
	[
		PLACE,
		listed(`
		in at on near to from into by under over beside behind beyond between through across above below where there
		outside inside within upon toward towards north south east west`),
	],
	// Fewer forms than `USUAL_SAYING_VERBS` has. To be replaced when weights are learned anew.
	[
		SAYING,
		listed(`
		said say says saying told tell asked ask answered answer replied reply cried exclaimed shouted called whispered
		begged promised declared spoke added thought`),
	],
	[NEGATION, NEGATIONS],
	[NEGATION, listed("unable refused failed")],
	[
		SEQUENCE,
		listed("then next after afterwards when once before soon until till immediately instantly finally last later as"),
	],
];

const classes = new Map<string, number>();
for (const [bit, list] of LISTS) {
	for (const word of list) classes.set(word, (classes.get(word) ?? 0) | bit);
}

/** @param word Normalized. Years are times as well as numbers; of words that are written out only English is known. */
export function classOf(word: string, language = "en"): number {
	const first = word.charCodeAt(0);
	if (first >= 48 && first <= 57)
		return isYearOrDecade(word) || isOrdinal(word) || word.includes(":") ? NUMBER | TIME : NUMBER;
	if (!isEnglish(language)) return 0;
	const known = classes.get(word) ?? 0;
	return known === 0 && isNegation(word) ? NEGATION : known;
}
