/** Verbs: base form, then its past forms, the past first; a past that is the base form is left out ("beat"). Written by hand from any grammar's table. */
const VERBS = `
arise arose arisen
awake awoke awoken
babysit babysat
bear bore borne
beat beaten
become became
begin began begun
behold beheld
bend bent
beseech besought
bind bound
bite bit bitten
bleed bled
blow blew blown
break broke broken
breed bred
bring brought
build built
burn burnt
buy bought
catch caught
choose chose chosen
cling clung
come came
creep crept
deal dealt
dig dug
dive dove
draw drew drawn
dream dreamt
drink drank drunk
drive drove driven
dwell dwelt
eat ate eaten
fall fell fallen
feed fed
feel felt
fight fought
find found
flee fled
fling flung
fly flew flown
forbid forbade forbidden
forget forgot forgotten
forgive forgave forgiven
forsake forsook forsaken
freeze froze frozen
get got gotten
give gave given
go went gone
grind ground
grow grew grown
hang hung
hear heard
hide hid hidden
hold held
keep kept
kneel knelt
know knew known
lay laid
lead led
lean leant
leap leapt
learn learnt
leave left
lend lent
lie lay lain
light lit
lose lost
make made
mean meant
meet met
mistake mistook mistaken
overcome overcame
overtake overtook overtaken
pay paid
plead pled
prove proved proven
rend rent
ride rode ridden
ring rang rung
rise rose risen
run ran
say said
see saw seen
seek sought
sell sold
send sent
sew sewed sewn
shake shook shaken
shear sheared shorn
shine shone
shoot shot
show showed shown
shrink shrank shrunk
sing sang sung
sink sank sunk
sit sat
slay slew slain
sleep slept
slide slid
sling slung
smell smelt
smite smote smitten
sow sowed sown
speak spoke spoken
speed sped
spend spent
spill spilt
spin spun
spring sprang sprung
stand stood
steal stole stolen
stick stuck
sting stung
stink stank
stride strode
strike struck stricken
strive strove striven
swear swore sworn
sweep swept
swell swelled swollen
swim swam swum
swing swung
take took taken
teach taught
tear tore torn
tell told
think thought
throw threw thrown
thrive throve
tread trod trodden
undergo underwent undergone
understand understood
undertake undertook undertaken
undo undid undone
wake woke woken
wear wore worn
weave wove woven
weep wept
win won
wind wound
withdraw withdrew withdrawn
withhold withheld
withstand withstood
wring wrung
write wrote written
`;

/** Nouns: base form and plural. */
const NOUNS = `
child children
foot feet
goose geese
man men
mouse mice
ox oxen
tooth teeth
woman women
wife wives
wolf wolves
knife knives
life lives
leaf leaves
thief thieves
half halves
loaf loaves
calf calves
shelf shelves
elf elves
dwarf dwarves
brother brethren
`;

/** What else belongs to a word and has another stem. */
const OTHERS = `
go goes
lie lying
die dying died dies dead death
tie tying
marry marriage
good better best
bad worse worst
far farther further
`;

function readForms(table: string): readonly (readonly [base: string, forms: readonly string[]])[] {
	return table
		.trim()
		.split("\n")
		.map((line) => {
			const [base = "", ...forms] = line.split(" ");
			return [base, forms];
		});
}

/** Base form → irregular past and participle ("go" → "went", "gone"). */
export const irregularVerbs: ReadonlyMap<string, readonly string[]> = new Map(readForms(VERBS));

/** Base form → irregular plural ("wolf" → "wolves"). */
export const irregularPlurals: ReadonlyMap<string, readonly string[]> = new Map(readForms(NOUNS));

/** Irregular form → base form ("went" → "go", "wolves" → "wolf", "better" → "good"). "Lay" is a base form itself. */
export const irregularForms: ReadonlyMap<string, string> = new Map(
	[VERBS, NOUNS, OTHERS]
		.flatMap(readForms)
		.flatMap(([base, forms]) => forms.filter((form) => !irregularVerbs.has(form)).map((form) => [form, base] as const)),
);
