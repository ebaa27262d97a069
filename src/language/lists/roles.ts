/** Nouns for what a person is, written by hand. Lower case, singular. */

import { KIN } from "./kinship.ts";
import { PUBLIC_ROLES } from "./offices.ts";
import { anyOf, listed, wordSet } from "./word-set.ts";

/** Roles that mean nearly the same, so that one may stand for another: "the Russian envoy", "the diplomat". */
const SYNONYMS: readonly (readonly string[])[] = [
	listed("envoy diplomat ambassador emissary negotiator minister"),
	listed("leader ruler strongman dictator"),
	listed("doctor physician surgeon"),
	listed("clergyman parson vicar rector curate minister priest pastor reverend"),
	listed("lawyer attorney solicitor barrister"),
	listed("policeman constable officer cop"),
	listed("detective inspector investigator"),
	listed("soldier trooper private"),
	listed("sailor seaman mariner"),
	listed("boy lad"),
	listed("girl lass"),
	listed("teacher schoolmaster schoolmistress schoolteacher"),
	listed("servant maid footman butler"),
	listed("spokesman spokeswoman spokesperson"),
	listed("reporter journalist correspondent"),
	listed("lawmaker congressman congresswoman legislator representative senator"),
];

const FURTHER = listed(`
	king queen prince princess duke duchess earl count countess baron baroness emperor
	empress admiral marshal commodore corporal
	administrator assistant magistrate bishop archbishop cardinal pope monk nun abbot friar
	scholar chemist biologist astronomer mathematician philosopher architect inventor scholar pupil
	novelist poet dramatist playwright publisher critic columnist blogger essayist artist painter sculptor musician composer actor actress dancer
	producer star comedian model photographer merchant banker broker businessman businesswoman millionaire billionaire investor shopkeeper grocer baker butcher tailor shoemaker
	cobbler blacksmith carpenter mason miller weaver miner shepherd gardener gamekeeper forester hunter fisherman driver coachman groom cook nurse governess
	housekeeper landlord landlady innkeeper host hostess barber clerk accountant salesman waiter waitress porter messenger guard gaoler jailer warden executioner thief robber burglar
	pickpocket murderer killer assassin criminal smuggler pirate rebel spy traitor bandit gangster prisoner convict victim suspect defendant plaintiff survivor
	orphan
	friend companion comrade neighbour neighbor lover sweetheart fiancé fiancée rival enemy guest visitor stranger colleague ally ward guardian tutor mentor apprentice disciple follower
	gentleman lady man woman child baby infant youth youngster peasant beggar tramp wanderer traveller traveler pilgrim hermit wizard witch magician sorcerer fairy giant dwarf elf knight squire page
	champion hero heroine striker goalkeeper athlete swimmer runner cyclist boxer quarterback footballer cricketer golfer winner nominee campaigner
	lobbyist veteran warrior fighter militant terrorist bomber hijacker refugee immigrant citizen native bachelor spinster maiden creature dog horse cat
	jockey trapper gambler orator debtor creditor lodger boarder tenant invalid cripple hunchback godfather godmother godson goddaughter namesake
	farmhand seafarer broker schoolboy schoolgirl bully patriot convert deserter castaway slave serf vagabond outlaw highwayman mathematician linguist medico housewife authority
	janitor secretary-general president-elect commander-in-chief speaker whip
`);

/** A word may be in several groups: ministers serve churches and governments. */
const GROUPS = new Map<string, number[]>();
for (const [index, group] of SYNONYMS.entries())
	for (const role of group) GROUPS.set(role, [...(GROUPS.get(role) ?? []), index]);
const ROLES = new Set([...SYNONYMS.flat(), ...KIN.keys(), ...PUBLIC_ROLES, ...FURTHER]);

/** What somebody can be without having a role, and animals that bear names. */
const PEOPLE = new Set(
	listed(`
	person fellow chap soul being genius scamp rascal rogue villain scoundrel fool idiot beauty gossip pessimist optimist dreamer miser hypocrite snob
	foundling twin eldest youngest adult teenager pensioner widower divorcee amateur professional beginner newcomer foreigner outsider exile fugitive
	parrot canary bird pony mare stallion donkey mule cow goat pig lamb kitten puppy hound terrier spaniel retriever greyhound poodle rabbit fox wolf bear lion tiger elephant
	monkey ape mouse rat squirrel toad frog fish goose duck hen cock rooster crow raven owl snake dragon robot android ghost spirit demon angel god goddess troll ogre mermaid
	`),
);
/** Nouns for somebody that say hardly anything of them. */
export const VAGUE_NOUNS = wordSet(`
	man woman lady gentleman boy girl lad lass child youth baby person people fellow chap soul being creature one head host guest party figure
	stranger visitor traveller traveler wanderer winner victim suspect witness speaker listener thinker
	thing animal horse cat dog bird pony cow
`);

/** Endings of nouns for people, such as hardly a thing has: "scientist", "songwriter", "horsewoman". */
const PERSON_ENDING = new RegExp(
	`.${anyOf(
		listed(`
		man woman person ist eer smith wright monger keeper maker master mistress worker dealer owner leader holder player seller
		writer teacher maid herd`),
	)}$`,
	"u",
);
/** Words with such an ending that are nobody: of the 33,000 common words all but people were taken out by hand. */
const NOT_PEOPLE = wordSet(`
	list checklist playlist shortlist blacklist enlist reenlist exist coexist preexist consist desist insist persist resist subsist assist
	mist fist wrist twist untwist gist grist heist hoist foist joist moist schist waist shirtwaist whist wist
	career beer deer reindeer killdeer cheer sheer steer jeer leer sneer veer queer veneer bandoleer gazetteer commandeer domineer
	talisman unman typewriter teletypewriter bestseller placeholder potholder pacemaker noisemaker potsherd
`);

/** A noun for somebody: a role, or what a person or an animal can be called. */
export function isPersonNoun(lower: string): boolean {
	return ROLES.has(lower) || PEOPLE.has(lower) || (PERSON_ENDING.test(lower) && !NOT_PEOPLE.has(lower));
}

export function isRole(lower: string): boolean {
	return ROLES.has(lower);
}

/** Whether two role nouns can mean the same person. */
export function areSameRole(a: string, b: string): boolean {
	return a === b || (GROUPS.get(a)?.some((group) => GROUPS.get(b)?.includes(group)) ?? false);
}
