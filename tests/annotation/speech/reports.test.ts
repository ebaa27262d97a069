import { describe, expect, test } from "vitest";
import { said, saidBy } from "./said.ts";

const DAY = "2021-03-12";

describe("who speaks in a report", () => {
	test.each([
		['Mayor Helen Ruiz wrote on Twitter: "It stays closed."', ["Helen Ruiz: It stays closed."]],
		['"It burns," said Ann Marsh, head of the fire service.', ["Ann Marsh: It burns,"]],
		['"It burns," said police chief Ann Marsh.', ["Ann Marsh: It burns,"]],
		['"It burns," rescuer Ahmed Zaki shouted into the rubble.', ["Ahmed Zaki: It burns,"]],
		['"It burns," says the firm\'s Neil Ward.', ["Neil Ward: It burns,"]],
		['Todd Tiahrt, a Kansas representative, said "We should wait."', ["Todd Tiahrt: We should wait."]],
		['"We hid," the newspaper quoted Omar Diallo as saying.', ["Omar Diallo: We hid,"]],
		['"We hid," said German economy minister Rainer Bruederle.', ["Rainer Bruederle: We hid,"]],
		['"We hid," said the general secretary of Unite, Tony Woodley.', ["Tony Woodley: We hid,"]],
		['Jack Dunn described the verdict as "a victory".', ["Jack Dunn: a victory"]],
		['Ms Bell was "shocked and sad", her doctor, Kim Tran, said.', ["Kim Tran: shocked and sad"]],
	])("has a name: %s", (text, expected) => {
		expect(saidBy(text)).toEqual(expected);
	});

	test.each([
		['"We hid," said a Boeing spokesman.', ["a Boeing spokesman: We hid,"]],
		['A spokeswoman for Prime Minister Lars Holm said: "He will."', ["A spokeswoman: He will."]],
		[
			'State media quoted one official as saying that the storm was "the worst of all."',
			["one official: the worst of all."],
		],
		['"Help!" cried the mayor of Paris, France.', ["the mayor: Help!"]],
		['"We hid," residents said on Monday.', ["residents: We hid,"]],
		['The dog "came out of nowhere", according to the cyclist.', ["the cyclist: came out of nowhere"]],
	])("has none: %s", (text, expected) => {
		expect(saidBy(text).filter((one) => !one.startsWith("nobody"))).toEqual([]);
		expect(said(text, DAY).slice(-1)).toEqual(expected);
	});

	test("stands before a colon, one after another", () => {
		const text = 'Director Bill Bodie: "Sleep on it." : Secretary of the Air Force James Roche: "No, Sir."';
		expect(saidBy(text)).toEqual(["Bill Bodie: Sleep on it.", "James Roche: No, Sir."]);
	});

	test("is the one who spoke before where it is told that he goes on", () => {
		const text = '"The market is nervous," said Olaf Berg of Nordbank.\n\n"Nobody is selling," he went on.';
		expect(saidBy(text)).toEqual(["Olaf Berg: The market is nervous,", "Olaf Berg: Nobody is selling,"]);
	});

	test("is another where another is named in the same paragraph", () => {
		const text = 'Lena Maas said it was "fair". The union was angry. "It is a joke," said Ben Fry. A vote is due.';
		expect(saidBy(text)).toEqual(["Lena Maas: fair", "Ben Fry: It is a joke,"]);
	});

	test("is nobody where nobody is told to speak, not a firm or a town named near", () => {
		const text = 'Crowds came to Turin. The Fiat was on show.\n\n"A car for all."\n\nThe show ends on Sunday.';
		expect(saidBy(text)).toEqual(["nobody: A car for all."]);
		expect(saidBy('Moscow called it "a provocation".')).toEqual(["nobody: a provocation"]);
	});
});

describe("who signs a speech (SIGNED, NAME_LINE)", () => {
	test.each([
		['"It is quick." — Laura Bell, teacher\n\n"I walk." -- Sam Price'],
		['"It is quick." (Laura Bell, teacher)\n\n"I walk." (Sam Price)'],
		['"It is quick."\n\n— Laura Bell\n\n"I walk."\n\n— Sam Price'],
		['"It is quick."\n\nLaura Bell, 52, teacher\n\n"I walk."\n\nSam Price, 31'],
		['Who walks?\n\nLaura Bell, 52, teacher\n\n"It is quick."\n\nSam Price, 31\n\n"I walk."'],
	])("%s", (text) => {
		expect(said(text, DAY)).toEqual(["Laura Bell: It is quick.", "Sam Price: I walk."]);
	});

	test("in a tale a line with a name says nothing", () => {
		expect(said('"It is quick."\n\nLaura Bell, the teacher\n\nShe left.')).toEqual(["It is quick."]);
	});
});

describe("what is called something in a report is no speech (GIVES_NAME, ON_BOARD)", () => {
	test.each([
		['The plan, called "way forward", began in May.'],
		['The flaw, dubbed "Antennagate" by the media, was mended.'],
		['The "Back to the Mac" event was held on Monday, Jobs said.'],
		['The firm sells so-called "smart" locks.'],
		['Protesters held a banner that read "Freedom now for us".'],
		['"Freedom now for us," read a huge banner.'],
		['"All are welcome" is the motto of the club.'],
	])("%s", (text) => {
		expect(said(text, DAY).filter((one) => /way|Anten|Back|smart|Freedom/u.test(one.split(": ")[0] ?? ""))).toEqual([]);
		expect(said(text, DAY).length).toBeLessThan(2);
	});

	test("what somebody called it is", () => {
		expect(said('Clara Stein praised what she called "an act of courage".', DAY)).toEqual(["she: an act of courage"]);
	});
});

describe("what is written", () => {
	test("is speech in a text of today, which has things to write with (TODAY)", () => {
		const text = 'I read it online, in a blog. "Never knead twice," writes Tara Moss.';
		expect(said(text)).toEqual(["Tara Moss: Never knead twice,"]);
	});

	test("is a letter in a tale", () => {
		expect(said('He took his pen. "Dear brother," wrote Tom, "I am ruined."')).toEqual([]);
	});
});

describe("what a report says without marks", () => {
	test.each([
		["The minister said on Tuesday he would resign.", "The minister: he would resign"],
		["Anna Smith, head of the union, said workers had not been paid.", "Anna Smith: workers had not been paid"],
		["Officials have warned that the dam may break.", "Officials: the dam may break"],
		["The report says that 40 percent was lost.", "The report: 40 percent was lost"],
		["Anna Smith tweeted that the bridge was closed.", "Anna Smith: the bridge was closed"],
		["Two men were arrested, a spokesman for the ministry said.", "a spokesman: Two men were arrested"],
		["Two men, police said, were arrested near the station.", "police: Two men … were arrested near the station"],
		["The accident happened at noon, Anna Smith told the court.", "Anna Smith: The accident happened at noon"],
	])("%s", (text, expected) => {
		expect(said(text, DAY)).toEqual([expected]);
	});

	test.each([
		["When the talks had failed again, officials said little."],
		["Ann Marsh, head of the union, staff said little."],
	])("nothing: %s", (text) => {
		expect(said(text, DAY)).toEqual([]);
	});
});
