/** First names and the short forms that stand for them and hardly for others, written by hand. */
const NICKNAMES = `
elizabeth: lizzy lizzie eliza bess bessie beth betsy betsey bet betty liz libby elspeth
margaret: meg maggie peggy madge daisy marguerite
catherine: kitty kate cathy katy katie
katherine: kitty kate kathy katy katie
mary: molly polly moll maria
martha: patty mattie
sarah: sally sadie
anne: annie nancy nan
ann: annie nancy nan
anna: annie
jane: jenny janey
helen: nell nellie nelly
ellen: nell nellie nelly
eleanor: nell nellie nelly nora
dorothy: dolly dot dora
dorothea: dolly dodo dora
frances: fanny
susan: sue susy susie suky
susannah: sue susy sukey
georgiana: georgy
harriet: hatty
henrietta: hetty etta
josephine: jo josie
amelia: emmy
emily: emmy em
matilda: tilly maud
theresa: tess tessy
victoria: vicky
virginia: ginny
isabella: bella
arabella: bella
philippa: pippa
gwendolen: gwen
charlotte: lottie lotty
caroline: carrie
penelope: penny
rebecca: becky
barbara: babs
bridget: biddy bridie
deborah: debby
lucretia: lucy
cecilia: cicely cissy
thomas: tom tommy
william: bill billy will willy willie wil
robert: bob bobby rob robbie robin bertie
richard: dick dickie rick
john: jack johnny jackie jock
james: jim jimmy jem jamie jimmie
edward: ned ted teddy eddie eddy
edmund: ned
edgar: ned
henry: harry hal hank
harold: harry
charles: charley charlie chuck
george: georgie
joseph: joe joey
samuel: sam sammy
benjamin: ben benny
daniel: dan danny
david: dave davy
michael: mike mick micky
matthew: matt
andrew: andy
alexander: alec aleck alick sandy alex sasha
nicholas: nick nicky
frederick: fred freddy freddie
alfred: alf
albert: bert bertie
herbert: bert bertie
archibald: archie
arthur: artie
anthony: tony
antony: tony
christopher: kit chris
stephen: steve stevie
steven: steve
peter: pete
philip: phil pip
francis: frank
franklin: frank
lawrence: larry laurie
laurence: larry laurie
theodore: ted teddy laurie dora
leonard: len lenny
reginald: reggie
ronald: ron
donald: don
patrick: pat paddy
timothy: tim
tobias: toby
jonathan: jon
jeremiah: jerry
gerald: gerry jerry
ebenezer: eben
abraham: abe
isaac: ike
jacob: jake
joshua: josh
nathaniel: nat
nathan: nat
solomon: sol
walter: walt wat
hugh: hughie
rudolf: rudi
vincent: vince
ernest: ernie
eugene: gene
huckleberry: huck
sebastian: seb
maximilian: max
zachary: zach
kenneth: ken
raymond: ray
russell: russ
gilbert: gil
augustus: gus
augustine: gus
`;

const NAMESAKES = new Map<string, Set<string>>();
for (const line of NICKNAMES.trim().split("\n")) {
	const [full = "", short = ""] = line.split(": ");
	for (const name of short.split(" ")) {
		NAMESAKES.set(name, (NAMESAKES.get(name) ?? new Set()).add(full));
		NAMESAKES.set(full, (NAMESAKES.get(full) ?? new Set()).add(name));
	}
}

/** The full names a short form can stand for, and the short forms of a full name; lower case. */
export function namesakesOf(name: string): ReadonlySet<string> {
	return NAMESAKES.get(name) ?? new Set();
}

/** Whether two first names, lower case, can be one: "lizzy" and "elizabeth". Two short forms of one name ("meg", "maggie") are not taken for one. */
export function areNamesakes(a: string, b: string): boolean {
	return a === b || namesakesOf(a).has(b);
}
