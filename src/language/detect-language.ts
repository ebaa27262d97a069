import { baseLanguage } from "./base-language.ts";

/**
 * Language of a text, BCP 47. By its script, or by its most frequent small words; English if neither tells.
 *
 * Own lists and no package: only the first pages of a story are asked about, and packages that tell 80 languages and
 * more apart mistake an English text full of names or dialect for Scots or Danish.
 */
export function detectLanguage(sample: string): string {
	return scriptLanguage(sample) ?? byWords(sample) ?? "en";
}

/** "en", "pt-BR", "zh-Hant": a code, and not "English" or "und" for what nobody said. */
const CODE = /^(?!und|mul|zxx|mis)[a-z]{2,3}(?:-[a-z\d]{1,8}){0,3}$/iu;

/**
 * The language that a file declares. Templates and converters write one unasked: a text that is plainly in another language is
 * in that one.
 */
export function declaredLanguage(said: string, sample: string): string {
	const declared = said.trim().replaceAll("_", "-");
	if (!CODE.test(declared)) return detectLanguage(sample);
	const base = baseLanguage(declared);
	// A language whose small words are not known here may share those of another.
	if (base !== "en" && WORDS[base] === undefined) return declared;
	const script = scriptLanguage(sample);
	if (script !== undefined) return script;
	const { best, scores, total } = scoreWords(sample);
	const isPlain = best !== undefined && best.score >= LEAST_PLAIN && best.score * 5 > total;
	return isPlain && best.score > 2 * (scores.get(base) ?? 0) ? best.language : declared;
}

/** Small words of a language from which on it is plain. */
const LEAST_PLAIN = 10;

/** Scripts that one great language is written in; Han, Cyrillic and Arabic are decided by letters that only some of them use. */
const SCRIPTS: readonly (readonly [RegExp, (sample: string) => string])[] = [
	[/[\p{Script=Hiragana}\p{Script=Katakana}]/gu, () => "ja"],
	[/\p{Script=Hangul}/gu, () => "ko"],
	[/\p{Script=Han}/gu, (sample) => (/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(sample) ? "ja" : "zh")],
	[/\p{Script=Cyrillic}/gu, cyrillic],
	[/\p{Script=Arabic}/gu, (sample) => (/[ٹڈڑںے]/u.test(sample) ? "ur" : /[پچژگ]/u.test(sample) ? "fa" : "ar")],
	[/\p{Script=Greek}/gu, () => "el"],
	[/\p{Script=Hebrew}/gu, () => "he"],
	[/\p{Script=Devanagari}/gu, () => "hi"],
	[/\p{Script=Bengali}/gu, () => "bn"],
	[/\p{Script=Tamil}/gu, () => "ta"],
	[/\p{Script=Telugu}/gu, () => "te"],
	[/\p{Script=Thai}/gu, () => "th"],
	[/\p{Script=Georgian}/gu, () => "ka"],
	[/\p{Script=Armenian}/gu, () => "hy"],
];

/** Language by the script alone; undefined where it is the Latin one. */
export function scriptLanguage(sample: string): string | undefined {
	const latin = count(sample, /\p{Script=Latin}/gu);
	for (const [pattern, language] of SCRIPTS) {
		const found = count(sample, pattern);
		// A word in Han or kana has one or two signs, a Latin one five letters.
		if (found >= 2 && found * 3 > latin) return language(sample);
	}
	return undefined;
}

function cyrillic(sample: string): string {
	if (/[ґєії]/iu.test(sample)) return "uk";
	if (/[ђћљњџј]/iu.test(sample)) return "sr";
	return /[ыэё]/iu.test(sample) ? "ru" : /\b(?:и|на|от|се|да|ще)\b/u.test(sample) && /ъ/iu.test(sample) ? "bg" : "ru";
}

const WORDS: Readonly<Record<string, ReadonlySet<string>>> = {
	en: words(
		"the and of to in was that he his with had for her as it not you at is on but my be they she have which all from were this me so what him said are",
	),
	fr: words(
		"le la les de des du un une et est que qui dans pour pas il elle je vous nous ne se ce sur au avec son sa plus mais était comme cette par à",
	),
	de: words(
		"der die das und ist nicht ein eine zu den von mit sich auf dem er sie es ich war im auch als an wie so aber des für hatte daß dass nur noch",
	),
	es: words(
		"el la los las de que y en un una es no se por con su para como más lo le al del pero había era muy si ya este sus cuando",
	),
	it: words(
		"il la di che e un una non si per con del della le gli è in da al lo come più ma anche era sono nel suo alla dei aveva questo",
	),
	pt: words(
		"o a os as de que e do da em um uma não se por com para mais como mas era dos ao seu sua foi na no ele ela tinha à",
	),
	nl: words(
		"de het een en van is dat niet in te zijn op met voor was hij aan zij ook er maar als om had die naar dan door werd nog bij",
	),
	sv: words(
		"och att det i en som på är av för med den inte han till jag hon ett var sig de om har men så från hade hans",
	),
	da: words(
		"og det at i en er som på af for med den ikke han til jeg hun et var sig de om har men så fra havde hans der",
	),
	no: words("og det at i en er som på av for med den ikke han til jeg hun et var seg de om har men så fra hadde hans"),
	fi: words("ja on ei se että oli hän mutta niin kun minä kuin hänen joka ovat sen mitä sitä nyt vain olen sitten"),
	pl: words("i w się na nie z do to że jest jak o a po co ale za od już tak był przez tym go jego ich tylko"),
	cs: words("a se na je že v to s z do o i jako za by ale po si byl jsem tak které jeho pro ve ze když"),
	hu: words("a az és hogy nem is egy volt azt de mint csak ez meg már még ha vagy akkor ki el mert"),
	ro: words("și de la în a nu să că o un pe cu se din mai este care ce era fi au dar lui am pentru"),
	tr: words("bir ve bu da de ne için o gibi çok ile daha var ben sen kadar sonra ama değil dedi olan"),
	la: words("et in est non ut cum ad quod qui sed si quae ex per de atque esse ab enim nec hoc aut"),
	ca: words("el la de i que en un una els les es no per amb al del com més però era va ser seu dels"),
	id: words("yang dan di itu dengan untuk tidak dari dalam akan ini pada juga ke karena ada dia oleh saya kata"),
	eo: words("la kaj de en estas ne al mi li ke ĝi kun por sed pri kiu el ŝi vi oni estis"),
};

function byWords(sample: string): string | undefined {
	const { best, total } = scoreWords(sample);
	// Below one small word in ten the text is in none of these languages, or too short to tell.
	return best !== undefined && best.score >= 3 && best.score * 10 > total ? best.language : undefined;
}

/** How many small words of each language a text has, and of which it has most. */
function scoreWords(sample: string) {
	const scores = new Map<string, number>();
	let total = 0;
	for (const [word] of sample.toLowerCase().matchAll(/[\p{L}\p{M}]+/gu)) {
		total++;
		for (const [language, list] of Object.entries(WORDS)) {
			if (list.has(word)) scores.set(language, (scores.get(language) ?? 0) + 1);
		}
	}
	const [language, score] = [...scores].sort(([, a], [, b]) => b - a)[0] ?? [];
	return { best: language === undefined || score === undefined ? undefined : { language, score }, scores, total };
}

function words(list: string): ReadonlySet<string> {
	return new Set(list.split(" "));
}

function count(text: string, pattern: RegExp): number {
	let found = 0;
	for (const _ of text.matchAll(pattern)) found++;
	return found;
}
