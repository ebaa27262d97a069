import { describe, expect, test } from "vitest";
import { annotate } from "../../../src/annotation/annotate.ts";
import type { Entity } from "../../../src/annotation/layers.ts";
import { tinyStory } from "../../tiny-story.ts";

function bearer(name: string, text: string): Entity | undefined {
	return annotate(tinyStory(text)).entities.find(({ aliases }) =>
		aliases.some((alias) => alias === name || alias === `the ${name}`),
	);
}

function titleOf(name: string, text: string): string | undefined {
	const title = bearer(name, text)?.descriptions.find(({ form }) => form === "title");
	return title && text.slice(title.start, title.end);
}

describe("a title before a name", () => {
	test.each([
		[
			"Losyukov",
			"Russian Deputy Foreign Minister",
			"Russian Deputy Foreign Minister Losyukov met the press. Losyukov smiled.",
		],
		["Kim Jong-il", "North Korean leader", "North Korean leader Kim Jong-il waved."],
		["Blair", "Former Prime Minister", "Former Prime Minister Blair spoke. Blair smiled."],
		["Morgan Tsvangirai", "Opposition leader", "Opposition leader Morgan Tsvangirai was arrested."],
		["Rick Perry", "Texas Governor", "Texas Governor Rick Perry won. Perry waved."],
		["Ken Livingstone", "London Mayor", "London Mayor Ken Livingstone cycled. Livingstone coughed."],
		["Ivan Petrov", "Russian spy", "Her husband, the Russian spy Ivan Petrov, fled. Petrov hid."],
		["Douglas", "widow", "The widow Douglas prayed. The widow Douglas sighed."],
		["John McCain", "Senator", "Senator John McCain lost. McCain bowed."],
		["Edith Wharton", "American novelist", "The American novelist Edith Wharton wrote it. Wharton smiled."],
		["Bill Gates", "founder", "Chairman and founder Bill Gates spoke. Gates left."],
		["Bill Bratton", "Police chief", "Police chief Bill Bratton quit. Bratton smiled."],
		["Stareleigh", "Justice", "Mr. Justice Stareleigh woke. Stareleigh frowned."],
		["Dick Cheney", "Vice President", "Vice President Dick Cheney hunted. Cheney missed."],
		["Saddam Hussein", "Iraqi dictator", "Iraqi dictator Saddam Hussein fell. Hussein hid."],
		["Fritz Meyer", "strategist", "The strategist Fritz Meyer laughed. Meyer sat."],
		["Kofi Annan", "Secretary-General", "Secretary-General Kofi Annan spoke. Annan left."],
		[
			"Condoleezza Rice",
			"U.S. National Security Adviser",
			"But U.S. National Security Adviser Condoleezza Rice says the issue is an international security threat.",
		],
	])("says of %s that this is the %s in: %s", (name, title, text) => {
		expect(titleOf(name, text)).toBe(title);
	});

	test.each([
		["Mr. Hale", "The doctor saw Mr. Hale at noon. Mr. Hale slept."],
		["Lady Bracknell", "Lady Bracknell sat down. Lady Bracknell frowned."],
		["John", "His brother John came. John sang."],
		["Bela Karolyi", "They listened to coach Bela Karolyi. Karolyi shrugged."],
		["Mr. Prendick", "Poor Mr. Prendick wept. Mr. Prendick sat."],
		["Sir Walter Elliot", "The King made Sir Walter Elliot a baron. Sir Walter Elliot bowed."],
	])("says nothing of %s in: %s", (name, text) => {
		expect(bearer(name, text)).toBeDefined();
		expect(titleOf(name, text)).toBeUndefined();
	});

	test.each([
		["Mr. Hale", "male", "Mr. Hale slept. Mr. Hale snored."],
		["Mistress Quickly", "female", "Mistress Quickly poured the wine. Mistress Quickly laughed."],
		["Dr. Grant", "unknown", "Dr. Grant slept. Dr. Grant snored."],
		["Fräulein Bürstner", "female", "Fräulein Bürstner came late. Fräulein Bürstner yawned."],
		["Aunt Polly", "female", "Aunt Polly called. Aunt Polly sighed."],
		["Uncle Vernon", "male", "Uncle Vernon shouted. Uncle Vernon sat."],
		["Lady Bracknell", "female", "Lady Bracknell sat down. Lady Bracknell frowned."],
		["Sir Walter Elliot", "male", "Sir Walter Elliot bowed. Sir Walter Elliot left."],
		["Smith", "unknown", "Senator Smith spoke. Senator Smith sat."],
		["Monsieur Poirot", "male", "Monsieur Poirot bowed. Monsieur Poirot left."],
		["Signora Neroni", "female", "Signora Neroni smiled. Signora Neroni lay."],
		["Captain Ahab", "unknown", "Captain Ahab paced. Captain Ahab scowled."],
		["Madam Hooch", "female", "Madam Speaker rose. Madam Hooch flew. Madam Hooch landed."],
		["Don Quixote", "male", "Don Quixote rode. Don Quixote fell."],
		["Count Fosco", "male", "Count Fosco sang. Count Fosco bowed."],
		["Judge Thatcher", "unknown", "Judge Thatcher frowned. Judge Thatcher sat."],
		["Granny Weatherwax", "female", "Granny Weatherwax frowned. Granny Weatherwax sat."],
		["Father Brown", "male", "Father Brown blinked. Father Brown sat."],
		["Miss Havisham", "female", "Miss Havisham sat. Miss Havisham waited."],
		["Master Bates", "male", "Master Bates grinned. Master Bates ran."],
		["Nurse Lucetta", "female", "Nurse Lucetta came. Nurse Lucetta left."],
		["Mom", "female", "Mom laughed. “Come, Mom!” said Tim. Mom sat, and Mom smiled."],
		["Papa", "male", "Papa laughed. “Come, Papa!” said Tim. Papa sat, and Papa smiled."],
		[
			"the Inspector",
			"unknown",
			"The Inspector laughed. The Inspector sat, and the Inspector smiled. “Well,” said the Inspector.",
		],
		["Losyukov", "unknown", "Minister Losyukov spoke. Losyukov left."],
		["Mr. Putin", "male", "President Putin spoke. Mr. Putin left."],
	])("makes the gender of %s %s in: %s", (name, gender, text) => {
		expect(bearer(name, text)).toMatchObject({ kind: "person", gender });
	});
});

test.each([
	["the late Mr. Astor", "They spoke of the late Mr. Astor. Mr. Astor slept."],
	["the beautiful Emma", "They saw the beautiful Emma. “Well,” said Emma."],
	["Old Mr. Hale", "Old Mr. Hale slept. Mr. Hale snored."],
	["Emma", "They saw the stony Emma. “Well,” said Emma."],
])("an epithet belongs to the name (PERSON_EPITHET): %s", (name, text) => {
	const [first] = annotate(tinyStory(text)).mentions;
	expect(first && text.slice(first.start, first.end)).toBe(name);
});
