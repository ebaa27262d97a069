/**
 * The letters beyond ASCII of languages that are written in older encodings, the most frequent first: by them an encoding is
 * told where a text does not name it. Small letters; of Chinese, Japanese and Korean only the most usual characters.
 */
export const USUAL_LETTERS = {
	english: "éèêëïöüçñâàœæôîá",
	french: "éàèêçôîâûùïœëæüÿ",
	german: "üäößéàè",
	spanish: "óíáéñúü",
	italian: "èàòùéìîóíâ",
	portuguese: "ãçáéíóêõâàúôü",
	dutch: "ëéïüöèêóá",
	swedish: "äåöéüà",
	norwegian: "åøæéòôäö",
	finnish: "äöåéšž",
	icelandic: "ðáíþéöóæúý",
	catalan: "àéèíóòçúïü",
	estonian: "äõüöšž",
	polish: "łęążśóćńźé",
	czech: "íáěéžýčřšůúťňďóöü",
	slovak: "áíéčžýúšťľôňäďóĺŕö",
	hungarian: "áéöóőíüúű",
	croatian: "čšžćđé",
	slovenian: "čšž",
	romanian: "ăîşţâé",
	turkish: "ıüşğçöâîû",
	lithuanian: "ėšųžąįūčęé",
	latvian: "āīēšūņļģžčķ",
	russian: "оеаинтслвркмдпуяыьгзбчйхжшюцщэфёъ",
	ukrainian: "оанівиетрсклмудпзяьбгйчхцюжїєшщфґ",
	bulgarian: "аиоетнрсвлкдпмзгъуябчщжйцхшфюь",
	belarusian: "анірысеоктлвдмпяуцьзкўбгчжшхйюэфёщ",
	serbian: "аиоенртсјкудпвмлзбгчшцжхљњћђфџ",
	greek: "αοιτεσνκρςπηυμλίάόγδέωήθχύώφβξζψϊΐϋΰ",
	hebrew: "יוהלאתרבמשנםחדעכפקטזגסךןצףץ",
	arabic: "ايلنمترهوبعسدكفقحةجأشصىخطذإضثظغزءئآؤچپگک",
	thai: "านรอกเงมยลวดทส่ต้ะปบคห้แจพชขใไผโถศซธญภฟณษฉฮฎ์ิีัุู็ึืำ",
	japanese: `のいたにはをしるとがてなでれかっもこらうりすまんよあくきそさけえだつおみどめちわせじ々
		ンールスイトリアラクシドレジフカマメコタサテロプニナャッバ
		人一見日出来子上私中大分言本事思者自手生年時間気行前今後何彼女話家心目先方国会物長入同所知入学三二十小下田山川水立合的`,
	simplified: `的一是了不在有人我他这个们来上大为和国地到以说时要就出会可也你对生能而子那得于着下自之年过发后作里用道行所然家种事成方多经么去法学如都同现当没动面起看定天分还进好小部其些主样理心她本前开但因只从想实日军者意无力它与长把机十民第公此已工使情明性知全三又关点正业外将两高间由问很最重并物手应战向头文体政美相见被利什二等产或新己制身果加西斯月话合回特代内信表化老给世位次度门任常先海通教儿原东声提立及比员解水名真论处走义各入几口认条平系气题活尔更别打女变四神总何电数安少报才结反受目太量再感建务做接必场件计管期市直德资命山金指克许统区保至队形社便空决治展马科司五基眼书非则听白却界达光放强即像难且权思王象完设式色路记南品住告类求据程北边死张该交规万取拉格望觉术领共确传师观清今切院让识候带导争运笔`,
	traditional: `的一是了不在有人我他這個們來上大為和國地到以說時要就出會可也你對生能而子那得於著下自之年過發後作裡用道行所然家種事成方多經麼去法學如都同現當沒動面起看定天分還進好小部其些主樣理心她本前開但因只從想實日軍者意無力它與長把機十民第公此已工使情明性知全三又關點正業外將兩高間由問很最重並物手應戰向頭文體政美相見被利什二等產或新己制身果加西斯月話合回特代內信表化老給世位次度門任常先海通教兒原東聲提立及比員解水名真論處走義各入幾口認條平系氣題活爾更別打女變四神總何電數安少報才結反受目太量再感建務做接必場件計管期市直德資命山金指克許統區保至隊形社便空決治展馬科司五基眼書非則聽白卻界達光放強即像難且權思王象完設式色路記南品住告類求據程北邊死張該交規萬取拉格望覺術領共確傳師觀清今切院讓識候帶導爭運筆`,
	korean: `이다의는에을고를가하은지한사기로도서리어자인그나아들시해라대있정과일었게수전으부제만보여원상장성것구주조스고공동던면없오니말소무유거우국연세안적을생경심된모당까진야려신서할음름때바선예실마각러린치내물미분간방회영비두년관계속문요사발금했중람집개결더와처위른터살명또노식화남통길운불저른현드트크히며였않같`,
} as const;

export type LettersOf = keyof typeof USUAL_LETTERS;

/** Frequent words in ASCII of languages with Latin letters; words that several languages have say nothing. */
export const USUAL_WORDS: Readonly<Partial<Record<LettersOf, string>>> = {
	english: "the and of to was that he it his her with",
	french: "le les et est une que dans qui pour pas elle",
	german: "und der die das ist nicht ich sie zu ein mit auf",
	spanish: "el la los que y en una por con las del no se",
	italian: "il di che la non per una del si con gli della",
	portuguese: "o os que e uma com para do da em se por mas",
	dutch: "de het een en van niet ik hij dat zijn op te",
	swedish: "och att det som en var han hon inte av den",
	norwegian: "og det som en var han hun ikke av jeg til er",
	finnish: "ja on ei oli se hän mutta kun niin on en",
	icelandic: "og var hann sem til ekki hún er en að",
	catalan: "el els que amb per una dels les va i no",
	estonian: "ja on ei ta ning et kui oma ma see",
	polish: "i w z na nie do to jest o jak ale przez co",
	czech: "a se v na je to s z nebo ale jak by o za do",
	slovak: "a sa v na je to s z alebo ale ako by o za do",
	hungarian: "a az hogy nem is egy meg volt de ha",
	croatian: "i u je da se na su za od ne ili kao",
	slovenian: "in se je na za da ki so ali pa po",
	romanian: "de la cu nu pe un din mai ce sau ca",
	turkish: "ve bir bu da de ne her ile o mi ya",
	lithuanian: "ir yra kad su ne jo jis turi kaip bet",
	latvian: "un ir ar ka no par uz vai bet kas",
};
