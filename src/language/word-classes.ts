/** What a word can be by itself, as bits. */
export const NUMBER = 1;
export const TIME = 2;
export const REASON = 4;
export const FEELING = 8;
export const PLACE = 16;
export const SAYING = 32;
export const NEGATION = 64;
export const SEQUENCE = 128;

const LISTS: readonly (readonly [number, string])[] = [
	[
		NUMBER,
		`two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen
		nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand thousands million millions
		billion dozen half double twice thrice several couple pair score quarter percent`,
	],
	[
		TIME,
		`january february march april june july august september october november december monday tuesday wednesday
		thursday friday saturday sunday day days night nights morning evening noon midnight afternoon dawn dusk today
		yesterday tomorrow week weeks month months year years hour hours minute minutes century centuries decade decades
		spring summer autumn winter christmas easter later ago since until till soon era sunrise sunset after before when
		during early late then next`,
	],
	[
		REASON,
		`because since so for therefore thus hence lest due owing cause caused reason fearing hoping wanted wished that
		order thinking knew thought afraid in`,
	],
	[
		FEELING,
		`happy glad pleased joy joyful joyfully joyous delighted delight merry cheerful content contented sad sadly sorrow
		sorrowful grief grieved unhappy miserable wept weep weeping tears tear cried sob sobbed sobbing mourn mourned angry
		anger rage furious fury wrath wroth cross annoyed vexed afraid fear feared frightened fright terror terrified scared
		dread trembled trembling alarm alarmed horror horrified surprised surprise astonished astonishment amazed amazement
		wonder wondered wondering startled shocked curious curiosity jealous envy envious proud pride ashamed shame lonely
		lonesome love loved hate hated hatred disgust disgusted tired weary despair desperate hopeless hope hopeful grateful
		thankful thanked relieved relief worried worry anxious anxiety troubled trouble nervous excited eager eagerly bored
		sorry regret pity pitied kind cruel laughed laugh laughing smiled smile heart upset disappointed satisfied pain
		suffered feel felt feeling feelings`,
	],
	[
		PLACE,
		`in at on near to from into by under over beside behind beyond between through across above below where there
		outside inside within upon toward towards north south east west`,
	],
	[
		SAYING,
		`said say says saying told tell asked ask answered answer replied reply cried exclaimed shouted called whispered
		begged promised declared spoke added thought`,
	],
	[NEGATION, "not no never none nobody nothing neither nor without cannot unable refused failed nowhere hardly"],
	[SEQUENCE, "then next after afterwards when once before soon until till immediately instantly finally last later as"],
];

const classes = new Map<string, number>();
for (const [bit, list] of LISTS) {
	for (const word of list.trim().split(/\s+/)) classes.set(word, (classes.get(word) ?? 0) | bit);
}

/** @param word Normalized. Years are times as well as numbers. */
export function classOf(word: string): number {
	const first = word.charCodeAt(0);
	if (first >= 48 && first <= 57)
		return /^(?:1\d|20)\d\d(?:s|'s)?$|^\d+(?:st|nd|rd|th)$|:/.test(word) ? NUMBER | TIME : NUMBER;
	const known = classes.get(word) ?? 0;
	return known === 0 && word.endsWith("n't") ? NEGATION : known;
}
