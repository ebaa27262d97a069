/**
 * Words that exclude each other: a question that asks for the one is not answered by the other. Written by hand, for
 * what WordNet does not call antonyms (`word-relations.ts`).
 */
const PAIRS = `
first last
before after
north south
northern southern
east west
eastern western
increase decrease
increased decreased
more less
most least
highest lowest
high low
higher lower
largest smallest
large small
larger smaller
big little
biggest smallest
early late
earlier later
earliest latest
old new
older younger
oldest youngest
oldest newest
old young
long short
longest shortest
longer shorter
good bad
best worst
better worse
rich poor
strong weak
strongest weakest
win lose
won lost
rise fall
rose fell
begin end
began ended
start end
started ended
start stop
started stopped
open close
opened closed
accept reject
accepted rejected
accept refuse
accepted refused
allow forbid
allowed forbidden
allowed prevented
allow prevent
agree disagree
agreed disagreed
love hate
loved hated
friend enemy
friends enemies
ally enemy
male female
men women
man woman
king queen
prince princess
father mother
brother sister
son daughter
husband wife
uncle aunt
public private
positive negative
internal external
inside outside
above below
top bottom
upper lower
left right
success failure
succeeded failed
majority minority
maximum minimum
arrive depart
arrived departed
enter leave
entered left
buy sell
bought sold
give take
gave took
attack defend
attacked defended
attack defense
victory defeat
import export
imports exports
alive dead
live die
lived died
birth death
born died
create destroy
created destroyed
built destroyed
gain lose
gained lost
support oppose
supported opposed
include exclude
included excluded
hot cold
fast slow
faster slower
wet dry
light dark
light heavy
common rare
simple complex
easy difficult
easy hard
legal illegal
possible impossible
known unknown
popular unpopular
necessary unnecessary
direct indirect
finite infinite
active passive
modern ancient
present absent
same different
all none
always never
many few
day night
summer winter
join leave
joined left
improve worsen
strengthen weaken
strengthened weakened
encourage discourage
encouraged discouraged
expand shrink
increase reduce
increased reduced
`;

export const oppositePairs: readonly (readonly [string, string])[] = PAIRS.trim()
	.split("\n")
	.map((line) => line.split(" ") as [string, string]);

const opposites = new Map<string, string[]>();
for (const [one, other] of oppositePairs) {
	opposites.set(one, [...(opposites.get(one) ?? []), other]);
	opposites.set(other, [...(opposites.get(other) ?? []), one]);
}

/** @param word Normalized. */
export function oppositesOf(word: string): readonly string[] {
	return opposites.get(word) ?? [];
}
