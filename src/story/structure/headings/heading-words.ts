import { listed } from "../../../language/lists/word-set.ts";

/** Words before or after a number that make a heading, in the languages that people's books are in. */
export const HEADING_WORDS = {
	/** Hold chapters, or are one: "BOOK TWO", "Часть первая". */
	part: listed(`book part volume vol. vol season arc cycle tome livre partie teil band buch parte libro volumen deel boek del bok bind osa
		часть книга том część księga kniha díl rész kitap cilt μέρος βιβλίο phần الجزء`),
	/** "CHAPTER IV", "Letter 3", "Глава 7". */
	chapter:
		listed(`chapter chap. chap ch. ch canto letter stave episode ep. ep adventure fytte fit lecture meditation chapitre kapitel
		kap. kap capitolo cap. capítulo capitulo lettre brief hoofdstuk kapittel kapitlet luku глава rozdział kapitola fejezet bölüm κεφάλαιο
		chương الفصل capitolul`),
	act: listed("act acte akt acto ato atto bedrijf aufzug действие akti"),
	scene: listed("scene tableau scène szene escena cena scena auftritt tafereel сцена явление"),
	/** Number the days, games and pieces that a log or a serial is told in; believed where their numbers go up. */
	division: [
		...listed(
			"day night week month year session entry log lesson tale story fable fragment movement instalment installment",
		),
		...listed("mission quest tag nacht jour nuit día noche giorno notte dag день ночь"),
		...["log entry", "diary entry", "journal entry", "captain's log", "captain’s log"],
	],
} as const;

export type HeadingWord = keyof typeof HEADING_WORDS;

/** Ordinals of headings in other languages, "premier" to "tenth" each; what is written alike has the same value. */
const ORDINALS_ABROAD = [
	`premier première primer primero primera primo prima primeiro primeira erster erste erstes eerste första første ensimmäinen первый первая
	первое pierwszy první الأول`,
	`second deuxième segundo segunda secondo seconda zweiter zweite zweites tweede andra andre anden toinen второй вторая второе drugi druhá
	الثاني`,
	`troisième tercer tercero tercera terzo terza terceiro terceira dritter dritte drittes derde tredje kolmas третий третья третье trzeci
	الثالث`,
	`quatrième cuarto cuarta quarto quarta vierter vierte viertes vierde fjärde fjerde neljäs четвертый четвёртый четвертая четвёртая
	четвертое czwarty الرابع`,
	`cinquième quinto quinta fünfter fünfte fünftes vijfde femte viides пятый пятая пятое piąty الخامس`,
	"sixième sexto sexta sesto sesta sechster sechste sechstes zesde sjätte sjette kuudes шестой шестая шестое szósty السادس",
	"septième séptimo séptima settimo settima sétimo sétima siebter siebente siebtes siebentes zevende sjunde седьмой седьмая седьмое السابع",
	"huitième octavo octava ottavo ottava oitavo oitava achter achte achtes achtste åttonde восьмой восьмая восьмое الثامن",
	"neuvième noveno novena nono nona neunter neunte neuntes negende nionde девятый девятая девятое التاسع",
	"dixième décimo décima decimo decima zehnter zehnte zehntes tiende десятый десятая десятое العاشر",
	"onzième undécimo undicesimo elfter elfte elftes elfde одиннадцатый одиннадцатая",
	"douzième duodécimo dodicesimo zwölfter zwölfte zwölftes twaalfde двенадцатый двенадцатая",
];
const CARDINALS_ABROAD = [
	"un une eins ein een uno um один ett",
	"deux zwei twee dos due dois два två",
	"trois drei drie tres tre três три",
	"quatre vier cuatro quattro quatro четыре fyra",
	"cinq fünf vijf cinco cinque пять fem",
	"six sechs zes seis sei шесть",
	"sept sieben zeven siete sette sete семь",
	"huit acht ocho otto oito восемь",
	"neuf neun negen nueve nove девять",
	"dix zehn tien diez dieci dez десять",
];

/** Value of a number's word in another language than English. */
export const NUMBERS_ABROAD: ReadonlyMap<string, number> = new Map(
	[ORDINALS_ABROAD, CARDINALS_ABROAD].flatMap((list) =>
		list.flatMap((words, index) => listed(words).map((word) => [word, index + 1] as const)),
	),
);

/** Ordinals alone: "Erstes" of "Erstes Kapitel". */
export const PLACES_ABROAD: readonly string[] = ORDINALS_ABROAD.flatMap((words) => listed(words));

/** Parts that have a name and mostly no number. */
export const NAMED_PARTS =
	listed(`preface introduction introductory foreword prologue prolog prelude proem epilogue epilog interlude intermission intermezzo entr'acte
	conclusion afterword postscript appendix argument l'envoi l’envoi envoi coda finale dedication advertisement preliminary apology
	préface avant-propos prólogo epílogo prologo prefacio prefazione introducción introduzione introdução epilogo conclusión vorwort
	einleitung vorspiel zwischenspiel nachspiel nachwort voorwoord inleiding nawoord förord efterord forord etterord esipuhe
	пролог эпилог предисловие послесловие введение интерлюдия вступление`);

/** Named parts that often have a title of their own: "Prologue: The Fire". */
export const TITLED_PARTS =
	listed(`preface introduction foreword prologue prolog prelude epilogue epilog interlude intermission intermezzo entr'acte
	conclusion afterword postscript appendix coda finale préface prólogo epílogo prologo epilogo prefazione vorwort nachwort voorwoord
	пролог эпилог интерлюдия`);

/** Named parts of Chinese, Japanese and Korean books, which stand without a space before their title. */
export const NAMED_PARTS_EAST = listed(
	"序章 終章 终章 序 序言 前言 引子 楔子 尾声 尾聲 后记 後記 まえがき あとがき プロローグ エピローグ 番外編 番外 幕間 프롤로그 에필로그",
);
