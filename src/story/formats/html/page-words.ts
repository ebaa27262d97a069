import { anyOf } from "../../../language/lists/word-set.ts";
import type { LeftOutKind } from "../../left-out.ts";

function lines(list: string): readonly string[] {
	return list
		.split("|")
		.map((line) => line.replace(/\s+/gu, " ").trim())
		.filter((line) => line !== "");
}

/** What stands on buttons and in menus of pages, in small letters. */
const LABELS: ReadonlySet<string> = new Set(
	lines(`share | share this | share this article | share this story | share this page | share this post | share article | share on facebook |
	share on twitter | share via email | print | print this page | print article | print this article | email | e-mail | email this |
	listen | listen now | listen to this article | copy link | link copied | copy | save | save article | save for later | saved | tweet |
	pin it | pinterest | facebook | twitter | x | whatsapp | linkedin | reddit | telegram | instagram | youtube | bluesky | messenger |
	comments | comment | leave a comment | add a comment | view comments | show comments | hide comments | join the conversation | load more |
	advertisement | advertisements | advertising | sponsored | sponsored content | promoted | paid content | story continues below advertisement |
	story continues below | article continues below | article continues after advertisement | continue reading below | continue reading |
	continue reading next part | close | menu | search | sign in | sign up | log in | login | register | subscribe | subscribe now | follow |
	follow us | following | read more | more | see more | show more | show less | see all | view all | skip to main content |
	skip to content | skip advertisement | jump to navigation | jump to search | jump to content | edit | edit source | view source | view history |
	post reply | reply | like | likes | report | quote | previous | next | prev | previous chapter | next chapter | previous post | next post |
	previous page | next page | toggle navigation | back to top | top | go to top | loading | play | pause | mute | gift article | gift this article | bookmark |
	add to favorites | add to library | close window | home | follow story | favorite story | follow/fav | type your review | review | vote | donate |
	topics | tags | threadmarks | supported by | accept | accept all | reject all | manage options | entire work | chapter text | work text | chapter index | text size | font size | a a a |
	anzeige | werbung | teilen | drucken | merken | kommentare | mehr zum thema | publicité | partager | imprimer | publicidad | compartir |
	imprimir | pubblicità | condividi | stampa |
	download | hide | expand | collapse | open in app | get the app | view gallery | full screen | enlarge image | view image in fullscreen`),
);

/** What heads a box of other things beside or below an article: "most read", "more from this author". */
const SIDE_BOXES = new RegExp(
	`^(?:${anyOf(
		lines(`related | related stories | related story | related articles | related article | related content | related topics | related posts |
		related coverage | related links | related news | related reading | read more | read next | read also | also read | more on this story |
		more on this topic | more stories | most read | most popular | most viewed | most shared | most commented | trending | trending now |
		popular | popular pages | popular posts | popular stories | recommended | recommended for you | recommended reading | you may also like | you might also like |
		you may be interested in | don't miss | don’t miss | editor's picks | editor’s picks | editors' picks | editors’ picks |
		top stories | latest news | latest stories | latest | in case you missed it | up next | what to read next | explore more | around the web |
		from our partners | more for you | further coverage | newsletter | get our newsletter | blog archive | categories | archives | recent posts | recent comments | tags | follow us | share this`),
	)}|more (?:from|in|on|about) .{1,40})$`,
	"iu",
);

/** The section of a wiki's page that is no text of it: "See also", "References". */
const APPARATUS =
	/^(?:see also|references?|external links?|notes?|footnotes|citations|sources|further reading|bibliography|gallery|navigation)$/iu;

/** How a line begins that is around an article; each with what it is told as. */
const LINES: readonly (readonly [LeftOutKind, readonly RegExp[]])[] = [
	[
		"menus-and-boxes",
		[
			/^(?:sign up|subscribe|register)\b.{0,80}\b(?:newsletters?|emails?|inbox|alerts?|updates|briefing)\b/iu,
			/^(?:get|receive)\b.{0,60}\b(?:newsletters?|in your inbox|to your inbox|breaking news alerts?)\b/iu,
			/^(?:already a subscriber|to continue reading|(?:subscribe|log in|sign in) (?:now )?to (?:continue|read|keep))\b/iu,
			/^you(?:['’]ve| have)\s+(?:\w+\s+){0,3}(?:\d+|one|two|three|your last)\s+(?:\w+\s+){0,2}articles?\b/iu,
			/^this (?:article|content|story|post) is (?:only )?(?:for|available to) (?:\w+ )?(?:subscribers|members)\b/iu,
			/^(?:we|we and our partners|this (?:site|website|page))\s+(?:and our partners\s+)?uses? cookies\b/iu,
			/^by (?:continuing to (?:use|browse)|using) (?:this|our) (?:site|website)\b/iu,
			/^(?:related|also read|read also|read more|read next|recommended):\s/iu,
			/^(?:the|this) (?:story|article|post|piece) (?:was|has been)?\s*(?:originally|first) (?:published|posted|appeared)\b/iu,
			/^(?:edition|print edition|topics|tags|tagged|filed under|posted in|categories|sections?):\s*\S/iu,
			/^(?:©|\(c\)|copyright\s+(?:©|\d))/iu,
			/^a version of this (?:article|story) (?:appears|appeared|was published)\b/iu,
			/^(?:find this article at|retrieved from|source:\s*https?|print:\s|this page was last)/iu,
			/^follow \S.{0,40} on (?:twitter|facebook|instagram|x)\b/iu,
			/^listen to .{1,60} report\b/iu,
			/^\S{1,40} (?:liked this|reblogged this(?: from \S{1,40})?)$/iu,
			/^\d[\d.,]*[km]? (?:followers?|likes?|views?|shares?|reads?|notes?|reactions?)$/iu,
			/^jump to:?\s/iu,
			/^from wikipedia, the free encyclopedia$/iu,
			/^coordinates:?\s.{0,10}\d/iu,
			/^\(redirected from .{1,80}\)$/iu,
			/^comments? (?:are|have been) closed\b|^(?:\d+|no) (?:comments?|replies|responses)$/iu,
		],
	],
	[
		"bylines-and-captions",
		[
			/^(?:image (?:source|caption|credit|copyright)|media caption|picture credit|picture:|file photo|credit:)/iu,
			/^photo(?:graph)?s?(?: credit| by|:)/iu,
			/^\(?(?:photo|image|picture|illustration) (?:by|courtesy of|via) .{1,80}\)?$/iu,
			/^.{1,60}\/\s*(?:getty images|ap|afp|reuters|shutterstock|alamy|epa)\)?$/iu,
		],
	],
];

/** Longest line that is told by its first words. */
const LONGEST_LINE = 260;

/** The words of a label, without a count: "Comments (12)" → "comments". */
function label(words: string): string {
	return words
		.toLowerCase()
		.replace(/^[\s\d.,+#•|»«›‹<>→←·–-]+|[\s:.…•|»«›‹<>→←·–-]+$/gu, "")
		.replace(/\s*(?:\(\s*\d[\d.,k]*\s*\)|\d[\d.,k]*)$/u, "");
}

export function isLabel(words: string): boolean {
	if (words.length > 60) return false;
	const bare = label(words);
	if (/^(?:\d[\d.,]*[km]?\s+){1,6}\d[\d.,]*[km]?$/iu.test(words)) return true;
	if (bare === "") return !/\p{L}/u.test(words) && /\d/u.test(words) && words.length < 30;
	if (LABELS.has(bare)) return true;
	const parts = bare.split(/\s*[|•·]\s*|\s{2,}/u);
	if (parts.length > 1) return parts.every((part) => LABELS.has(part));
	const all = bare.split(" ");
	return all.length > 1 && all.every((word) => LABELS.has(word));
}

export function isSideBox(words: string): boolean {
	return words.length <= 60 && SIDE_BOXES.test(label(words));
}

export function isApparatus(words: string): boolean {
	return words.length <= 40 && APPARATUS.test(words);
}

/** What a line around an article is; undefined if it is text. @param hasLink Whether a part of it is a link. */
export function lineAround(words: string, hasLink = false): LeftOutKind | undefined {
	if (words.length > LONGEST_LINE) return undefined;
	if (hasLink && /^(?:read|see|watch|listen|more|also|see also|subscribe|follow us)[^:]{0,30}:\s/iu.test(words))
		return "menus-and-boxes";
	return LINES.find(([, patterns]) => patterns.some((pattern) => pattern.test(words)))?.[0];
}
