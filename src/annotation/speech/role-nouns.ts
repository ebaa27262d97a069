import type { Gender } from "../../language/gender.ts";

const FEMALE_NOUNS =
	/^(?:woman|girl|lady|mother|mamma|mama|aunt|sister|daughter|wife|queen|duchess|princess|countess|madam|madame|nurse|housekeeper|governess|hostess|landlady|widow|niece|grandmother|maid|maiden|stepmother|mistress|matron|actress|heroine|nun|bride|dame|witch|goddess|spokeswoman|chairwoman|congresswoman|baroness|signora|signorina|mademoiselle|waitress|lass|spinster|heiress)$/u;
const MALE_NOUNS =
	/^(?:man|boy|gentleman|father|papa|uncle|brother|son|husband|king|duke|prince|count|sir|butler|host|landlord|widower|nephew|grandfather|stepfather|master|monk|priest|clergyman|vicar|rector|bishop|lad|fellow|squire|lord|emperor|baron|footman|coachman|policeman|sailor|soldier|wizard|spokesman|chairman|congressman|frenchman|englishman|dutchman|irishman|youth|bachelor|beadle|postman|hero|knight|monsieur|signor|earl|marquis|curate|porter|groom|bridegroom|waiter|old-fellow|chap)$/u;
/** What people are in reports and may be said to be right beside a name: "Kansas senator Sam Brownback", "USAF officials". */
const OFFICE_NOUNS =
	/^(?:activist|adviser|advisor|agency|aide|ambassador|analyst|analysts|army|attorney|author|authorities|boss|candidate|captain|ceo|cfo|chair|chairman|chairwoman|chancellor|chief|coach|colonel|commander|commissioner|congressman|congresswoman|co-founder|consultant|correspondent|counsel|creator|deputy|diplomat|diplomats|director|economist|economists|editor|employees|engineer|envoy|executive|executives|expert|experts|farmer|foreign|former|founder|general|government|governor|head|historian|inspector|investigators|journalist|judge|justice|lawmaker|lawmakers|lawyer|lawyers|lead|leader|leaders|legislator|lieutenant|major|manager|mayor|media|member|members|military|minister|ministers|ministry|negotiator|negotiators|news|officer|officers|official|officials|owner|parliamentarian|partner|physicist|pilot|player|police|policeman|premier|president|press|professor|prosecutor|prosecutors|protester|protesters|psychologist|reporter|reporters|representative|representatives|researcher|researchers|resident|residents|rights|scientist|scientists|secretary|senator|senators|senior|sergeant|sheriff|singer|sources|spokesman|spokesmen|spokesperson|spokespersons|spokeswoman|state|strategist|student|students|team|trader|traders|trainer|treasurer|vice|witness|witnesses|worker|workers|writer|agency's|co-author|co-chair|vice-president|managing|treasury|defence|defense|finance|prime|chief-of-staff|attorney-general)$/u;

/** Whether the word, in lower case, says what somebody is in public life. */
export function isOffice(word: string): boolean {
	return OFFICE_NOUNS.test(word);
}

/** Gender that a role noun tells ("landlady"). */
export function genderOfNoun(noun: string): Gender {
	if (FEMALE_NOUNS.test(noun)) return "female";
	return MALE_NOUNS.test(noun) ? "male" : "unknown";
}
