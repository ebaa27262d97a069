/** Words that tell what a name beside them names, written by hand. All lower case. */

import { KIN } from "./kinship.ts";
import { listed, wordSet } from "./word-set.ts";

/** Last words of names of places. */
export const PLACE_ENDINGS = wordSet(`
	street road lane avenue boulevard square place terrace crescent alley row court gate drive highway turnpike
	river creek brook lake sea ocean bay gulf strait straits channel sound harbor harbour falls pond loch firth inlet canal
	mount mountain mountains hill hills peak range valley glen dale vale canyon pass plain plains desert island islands isle isles
	peninsula cape point beach coast shore forest wood woods moor heath marsh swamp fen grove meadow meadows fields field
	park garden gardens common green hall house manor castle palace abbey priory lodge grange farm ranch cottage court hotel inn
	tavern bridge station wharf dock docks pier lighthouse tower church chapel cathedral temple mosque monastery convent
	town city village county shire province state states territory territories republic kingdom empire district parish
	heights landing crossing springs corners corner junction villa priory hundred wells airport port fort base camp prison
	cemetery theatre theater stadium library museum hospital kraal end downs cliff cliffs rock rocks reef hollow gap notch ferry pike
`);

/** First words of names of places, with or without "of": "Mount Vernon", "Lake Como", "Isle of Wight". */
export const PLACE_OPENINGS = wordSet(`
	mount mt lake cape port fort isle gulf bay strait straits river loch glen point new north south east west upper lower little great san santa los las
	saint st ste el la le
`);

/** Words anywhere in a name that make it an organisation. */
export const ORGANIZATION_WORDS = wordSet(`
	company co corporation corp inc ltd limited llc plc gmbh bank banks brothers bros group holdings industries airlines airways railway railways railroad motors
	university college school academy institute institution faculty hospital ministry department bureau agency office commission committee council
	parliament congress senate assembly court government administration cabinet party union association society club league federation foundation
	fund trust organization organisation movement front army navy force forces corps regiment brigade battalion division fleet police guard guards service
	services news times post herald tribune gazette journal chronicle guardian press radio television network magazine review embassy consulate
	team fc united nations alliance treaty coalition authority board conference center centre laboratory laboratories systems technologies software
	airbus reuters interfax xinhua tass itar-tass itar church synod order lodge firm exchange stores insurance pharmaceuticals electronics
`);

/** Organisations whose names nothing else gives away. */
export const KNOWN_ORGANIZATIONS = wordSet(`
	nato opec unesco unicef nasa cia fbi kgb bbc cnn nbc abc cbs voa nhs epa fda nsa un eu imf wto who iaea asean osce isaf gop hamas hezbollah fatah
	taliban al-qaeda al-qaida qaeda boeing airbus microsoft google apple ibm toyota honda nissan volkswagen bmw siemens sony samsung nokia intel amd
	dell yahoo facebook twitter wikipedia wikinews wikimedia reuters interfax xinhua itar-tass tass kremlin pentagon interpol europol greenpeace
	amnesty exxonmobil gazprom lukoil rosneft eads lockheed raytheon citigroup goldman jpmorgan nasdaq nyse ftse
`);

/** Words after a name, its verbs, that only people do, besides verbs of saying. */
export const PERSON_VERBS = wordSet(`
	looked smiled laughed nodded sighed turned sat stood rose knelt walked ran felt knew thought wondered believed wished wanted hoped loved liked hated
	feared remembered forgot saw heard watched listened stared gazed glanced blushed frowned grinned shrugged wept sobbed trembled shuddered
	paused hesitated took held caught seized drew pulled pushed put laid opened shut threw leaned bowed kissed embraced married
	came went entered returned hastened hurried followed led stepped sprang jumped leaped leapt slept awoke woke ate drank dined
	wore lived died dreamed dreamt seemed appeared tried began resolved decided determined perceived observed noticed understood considered
	found lost gave received sent wrote read spoke talked whispered could would had has does did
	looks smiles laughs nods sighs turns sits stands walks feels knows thinks wonders believes wants hopes loves likes hates sees hears takes
	goes comes gets starts tries shakes rolls grabs pulls puts
`);

/** Weak ones among PERSON_VERBS: things and places do them, too. */
export const WEAK_VERBS = wordSet(
	"had has does did could would seemed appeared came went stood began found lost gave led lived died rose took held received sent",
);

/** Body parts, kin and belongings after "'s" that only persons have. */
export const PERSON_BELONGINGS: ReadonlySet<string> = new Set([
	...KIN.keys(),
	...listed(`
	face eyes eye hand hands arm arms head hair voice heart lips cheek cheeks mouth nose brow forehead shoulder shoulders neck back knees knee feet foot finger fingers
	friend friends lover family parents children servant maid master
	room bed chair desk hat coat dress pocket letter letters mind soul life death love thoughts manner manners temper character feelings conduct opinion behaviour
	look glance smile words tone horse marriage lap side breast bosom age remark question answer ear ears chin tears
`),
]);

/** Adjectives that go with a person's name: "poor Stevie", "old Pontifex". */
export const PERSON_ADJECTIVES = wordSet(
	"poor dear dearest old young little good kind sweet darling honest brave late silly beloved unhappy fair gentle",
);

/** Prepositions before names of places; people stand after others. */
export const BEFORE_PLACE_NAMES = wordSet(
	"in at near from into towards toward through around across via outside inside throughout between above below beyond",
);

/** Words in front of a name of a place: "the city of X". */
export const PLACE_NOUNS = wordSet(
	"city town village county province state kingdom island isle district parish region republic port valley duchy bay river lake capital territory empire hamlet borough",
);

/** Family names that are common words, too. */
export const COMMON_SURNAMES = wordSet(`
	smith brown white black green young king wood woods baker cook miller taylor turner walker wright hill stone rice bush ford fox wolf bell grant gray grey hunt knight lane
	long marsh moss palmer parker piper pope porter potter price reed rush sharp short shepherd snow steel swift tanner tucker ward waters weaver west wise mason carter cooper gardener
	gardiner archer bishop bond booth burns butler chambers church coward dean fisher fields fletcher forester foster frost good hammond hardy hart hawk hood hooper hopper joiner
	kitchen lamb little love mills moody nash newman nichols north peacock pike poole power quick savage sellers slack small spear sparrow spears summers thorn underwood wade winters
`);

/** Capitalised without being a name. */
export const NEVER_NAMES = wordSet(`
	i i'm i'll i'd i've oh o ah god lord heaven heavens providence sir madam ma'am madame monsieur mr mrs miss dr the a an and but or yes no not well why what when where who how if
	my his her our your their its mine thine hers ours yours theirs me him them us one ones each every both either neither any some none all such same other another
	it he she they we you this that these those there here then now so as at in on of for to from with by is are was were be been do did does have has
	had would shall should can could might must ok okay chapter part book section volume act scene vol note canto stanza figure table appendix preface introduction contents
	bible gospel scripture scriptures testament internet latin english french german spanish italian greek hebrew chinese japanese russian arabic
	bc ad bce ce dna tv ceo cfo mp mps jr sr snr jnr
	ahem ahoy argh aha boo bravo egad eek gee goodness gracious halloa hallo heigh heigh-ho hey hi hist ho hooray huh hurray mercy nope oops
	ouch ow oy phooey pish psst tsk uh um ugh whew whist whoa wow yeah yep zounds begad bah fie forsooth farewell
	good-day good-night good-morning good-evening good-afternoon heaven's god's lord's
	amen alas hello hullo hallo hurrah hush lo nay aye ay eh hm hmm ha tut pooh bah pshaw damn ye thou thee thy tv
	majesty highness excellency lordship ladyship grace honour honor holiness reverence worship
	nature fate fortune time death love fancy science art religion reason truth wisdom beauty justice liberty fame virtue history
	north south east west northern southern eastern western
	christ jesus almighty creator saviour savior redeemer deity devil satan
	lor lor' lawks gord gawd lawd gosh golly faugh humph phew pho hallelujah bravo adieu voila esq esquire jun a.m p.m b.c a.d m.d ph.d m.p i.e e.g p.s
	good-bye goodbye thanks please dear dearest co p.m a.m testament chancery christianity judaism buddhism hinduism islam catholicism protestantism
`);
