import { describe, expect, test } from "vitest";
import { annotate } from "../../../src/annotation/annotate.ts";
import type { Entity } from "../../../src/annotation/layers.ts";
import { tinyStory } from "../../tiny-story.ts";

function bearer(alias: string, text: string): Entity | undefined {
	return annotate(tinyStory(text)).entities.find(({ aliases }) => aliases.includes(alias));
}

describe("two ways of naming", () => {
	test.each([
		["Elizabeth Bennet", "Lizzy", "Elizabeth Bennet laughed. Lizzy smiled at her father, and Lizzy ran."],
		["Mr. Fitzwilliam Darcy", "Darcy", "Mr. Fitzwilliam Darcy bowed. Then Darcy left the room."],
		["Mr. Knightley", "George Knightley", "Mr. Knightley smiled. Then George Knightley rode home."],
		["Susan Cushing", "S. Cushing", "Susan Cushing wept. S. Cushing had signed the letter."],
		["Huckleberry Finn", "Huck", "Huckleberry Finn ran. “Huck!” cried Tom, and Huck stopped."],
		["Professor Moriarty", "Moriarty", "Professor Moriarty smiled. Moriarty had won."],
		["Kim Jong-il", "Mr. Kim", "Kim Jong-il spoke for an hour. Mr. Kim left at once."],
		["Condoleezza Rice", "Ms. Rice", "Condoleezza Rice spoke. Ms. Rice then left."],
		["George W. Bush", "George Bush", "George W. Bush spoke. President George Bush then left."],
		["Mr. Charles Wilcox", "Mr. Wilcox", "Mr. Charles Wilcox drove off. Mr. Wilcox stayed, and Mr. Wilcox slept."],
		["Aunt Juley", "Juley Munt", "Aunt Juley wrote. Juley Munt was worried."],
		["Emma Woodhouse", "Miss Woodhouse", "Emma Woodhouse laughed. Miss Woodhouse was clever."],
		["William Smith", "Bill Smith", "William Smith dug. Bill Smith sang."],
		["Margaret Hale", "Maggie Hale", "Margaret Hale read. Maggie Hale sang."],
		["Sherlock Holmes", "Mr. Sherlock Holmes", "Sherlock Holmes smoked. Mycroft Holmes ate. Mr. Sherlock Holmes rose."],
		["St. John Rivers", "St. John", "St. John Rivers rose. Jane Eyre smiled. St. John bowed to her."],
		["St. John Rivers", "Mr. Rivers", "St. John Rivers rose. Jane Eyre smiled. Mr. Rivers bowed to her."],
		['William "Bill" Smith', "Smith", 'William "Bill" Smith arrived. Then Smith coughed, and Smith left.'],
		["Pat O’Brien", "O'Brien", "Pat O’Brien sat down. “No,” said O'Brien."],
		["Jean-Luc Picard", "Picard", "Jean-Luc Picard sat down. “No,” said Picard."],
		["Martin Ford", "Ford", "Martin Ford, Jr., sat down. “No,” said Ford."],
		["Captain Ahab", "Ahab", "Captain Ahab paced. Ahab scowled at Starbuck."],
		["Ludwig van Beethoven", "Beethoven", "Ludwig van Beethoven was deaf. Beethoven wept."],
		["James Bond", "Jim Bond", "James Bond drank. Jim Bond fished."],
		["Signor Pastrini", "Pastrini", "Signor Pastrini bowed. Pastrini lied."],
		["Monsieur Poirot", "Hercule Poirot", "Monsieur Poirot smiled. Hercule Poirot was neat."],
		["Father Brown", "Brown", "Father Brown blinked. Brown had a plain face."],
		["Mary Ann Evans", "Mary Evans", "Mary Ann Evans wrote. Mary Evans slept."],
		["John Smith", "John Peter Smith", "John Smith came. John Peter Smith went."],
		["Kate Croy", "Katherine Croy", "Kate Croy waited. Katherine Croy was late."],
		["Saddam Hussein", "Mr. Hussein", "Saddam Hussein spoke. Mr. Hussein left."],
		["Hu Jintao", "Mr. Hu", "President Hu Jintao spoke. Mr. Hu left."],
		["Mr. Fix", "Monsieur Fix", "Mr. Fix bowed. Monsieur Fix smiled at Aouda. Then Fix left."],
		["Long John Silver", "John Silver", "We met Long John Silver. Then John Silver sang."],
		["Captain Smollett", "Mr. Smollett", "Captain Smollett frowned. Mr. Smollett was right."],
		[
			"Captain Clive",
			"Colonel Clive",
			`${"Captain Clive marched. ".repeat(9)}He was promoted. ${"Colonel Clive rode. ".repeat(9)}`,
		],
	])("%s and %s are one person in: %s", (one, other, text) => {
		expect(bearer(one, text)?.aliases).toContain(other);
	});

	test.each([
		["Mrs. Bennet", "Mr. Bennet", "Mrs. Bennet sighed. Mr. Bennet read on."],
		["Miss Bates", "Mrs. Bates", "Miss Bates talked. Mrs. Bates slept."],
		["Sir William Lucas", "Lady Lucas", "Sir William Lucas bowed. Lady Lucas curtsied."],
		["Charlotte Lucas", "Lady Lucas", "Charlotte Lucas smiled. Lady Lucas curtsied."],
		["Lady Catherine", "Kitty", "Lady Catherine frowned. Kitty coughed at the table."],
		[
			"Mrs. Henry van der Luyden",
			"Henry van der Luyden",
			"Mrs. Henry van der Luyden smiled. Henry van der Luyden bowed.",
		],
		["Tom Sawyer", "Sid Sawyer", "Tom Sawyer whistled. Sid Sawyer told Aunt Polly."],
		["Jane Bennet", "Jane Fairfax", "Jane Bennet smiled. Jane Fairfax played."],
		["Dr. Jekyll", "Hyde", "Edward Hyde ran. Dr. Jekyll hid. “Hyde!” cried Utterson."],
		["Sherlock Holmes", "Mycroft Holmes", "Sherlock Holmes smoked. Mycroft Holmes ate."],
		["Dorian Gray", "Lord Henry", "Dorian Gray sat. Lord Henry smiled. “My dear Gray,” said Lord Henry."],
		["Nikolai Rostov", "Natasha Rostov", "Nikolai Rostov rode. Natasha Rostov danced."],
		["John Paul Smith", "John Peter Smith", "John Paul Smith came. John Peter Smith went."],
		["Robert Ferrars", "Mrs. Robert Ferrars", "Robert Ferrars bowed. Mrs. Robert Ferrars smirked."],
		["Mademoiselle Reuter", "Madame Reuter", "Mademoiselle Reuter smiled. Madame Reuter dozed."],
		[
			"Sir Thomas Bertram",
			"Mr. Bertram",
			`Sir Thomas Bertram had a son. ${"Sir Thomas wrote. Mr. Bertram rode. ".repeat(8)}`,
		],
		["Sir Thomas Bertram", "Tom", `Sir Thomas Bertram had a son. ${"Sir Thomas wrote. Tom sang. ".repeat(8)}`],
		["Captain Wilcox", "Colonel Wilcox", "Captain Wilcox rode. Colonel Wilcox wrote to him. ".repeat(9)],
		["Abbe Fouquet", "Monsieur Fouquet", "Nicolas Fouquet rose. Monsieur Fouquet spoke. Abbe Fouquet fled."],
		["George Merry", "King George", "George Merry swore. George Merry drank the health of King George."],
		["Mary Smith", "Mrs. Smith", `Mary Smith read. ${"Mary sang. Mrs. Smith sewed. ".repeat(8)}`],
		[
			"Diana Barry",
			"Miss Barry",
			"Diana Barry ran. Diana saw Miss Josephine Barry. Diana feared Miss Barry. Miss Barry saw Diana.",
		],
		["Thomas Coke", "Tom", "Thomas Coke rode. Thomas Coke saw Tom at the gate. Thomas Coke greeted Tom."],
	])("%s and %s are two people in: %s", (one, other, text) => {
		expect(bearer(one, text)?.aliases).toContain(one);
		expect(bearer(one, text)?.aliases).not.toContain(other);
		expect(bearer(other, text)).toBeDefined();
	});
});

describe("the canonical name", () => {
	test.each([
		[
			"the one the story uses, not one it uses once",
			"Captain Reed",
			`Alexander Reed sailed. ${"Captain Reed swore. ".repeat(20)}`,
		],
		[
			"the fuller one where it is frequent, too",
			"Alexander Reed",
			`${"Alexander Reed sailed. ".repeat(4)}${"Captain Reed swore. ".repeat(20)}`,
		],
	])("is %s", (_, name, text) => {
		expect(annotate(tinyStory(text)).entities.map((entity) => entity.name)).toContain(name);
	});
});
