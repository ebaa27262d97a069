import { describe, expect, test } from "vitest";
import { annotate } from "../../../src/annotation/annotate.ts";
import { tinyStory } from "../../tiny-story.ts";

/** What a name names in a story of so few words; an article or adjective taken into the name makes no difference. */
function kindOf(name: string, text: string): string {
	const { entities } = annotate(tinyStory(text));
	const isIt = (alias: string) => alias === name || alias.endsWith(` ${name}`);
	return entities.find(({ aliases }) => aliases.some(isIt))?.kind ?? "none";
}

describe("the kind of a name", () => {
	test.each([
		["Stubb", "“Good morning,” said Stubb."],
		["England", "Mr. England lit his pipe."],
		["Florence", "Lady Florence smiled at the curate."],
		["Duke of York", "The Duke of York rose and bowed."],
		["Prince of Wales", "He met the Prince of Wales at dinner."],
		["Paris", "Paris shot the arrow that killed Achilles. “I have him,” said Paris, and Paris laughed."],
		["Saint Agnes", "Saint Agnes wept for them."],
		["Sheffield", "Dr. Sheffield felt his pulse."],
		["April", "“April is late,” said her mother, and April laughed."],
		["June", "June looked at her hands, and June sighed."],
		["Hope", "Miss Hope poured the tea."],
		["Will", "She looked at Will, and Will smiled."],
		["Kim Jong-il", "Kim Jong-il met the envoy."],
		["Virginia", "Virginia turned to her brother. “Come,” said Virginia."],
		["Washington", "General Washington crossed the river."],
		["MATT", "MATT: Hello.\n\nSAM: Hi.\n\nMATT: Bye."],
		["Jack Frost", "Jack Frost painted the windows."],
		["J. P. Morgan", "J. P. Morgan signed the cheque."],
		["Marx", "He was a disciple of Marx."],
		["Ludwig van Beethoven", "Ludwig van Beethoven was deaf."],
		["Stevie", "Poor Stevie wept."],
		["Shaw", "Her aunt Shaw wrote at once."],
		["Wood", "Mr. Wood mended the gate."],
		["Lincoln", "“I will,” said Lincoln, and Lincoln smiled."],
		["Holloway", "Marta Holloway rowed. Holloway had named the boat."],
		["Black Michael", "The men feared Black Michael. “Come,” said Black Michael."],
		["Tobias Crane", "They met Tobias Crane at the gate."],
		["Zoë Brontë", "They visited Zoë Brontë at home."],
		["Kovacs", "The roof leaked, said Anna Kovacs, 41. It still leaks, said Kovacs."],
	])("%s names a person in: %s", (name, text) => {
		expect(kindOf(name, text)).toBe("person");
	});

	test.each([
		["Meryton", "He lived in Meryton all his life."],
		["Nantucket", "The ship left Nantucket for Java."],
		["Java", "They sailed past Java in the night."],
		["England", "She sailed from England in May."],
		["Florence", "They went to Florence for the winter."],
		["York", "They rode to York before dusk."],
		["Baker Street", "They walked down Baker Street."],
		["Chatham Road", "Old Chatham Road lies behind the mill."],
		["St. Helena", "They sailed to St. Helena."],
		["Lincoln's Inn Chapel", "She prayed at Lincoln's Inn Chapel."],
		["Thames", "The Thames froze that winter."],
		["Black Sea", "They crossed the Black Sea in a storm."],
		["Korean Peninsula", "The Korean Peninsula is divided."],
		["Netherfield Park", "They stayed at Netherfield Park."],
		["Virginia", "In Virginia the leaves had turned."],
		["Washington", "He was born in Washington."],
		["Skeleton Island", "They anchored off Skeleton Island."],
		["Wood Green", "They camped in Wood Green."],
		["Papal States", "They toured the Papal States."],
		["Ruritania", "They left for Ruritania. In Ruritania the roads were bad."],
		[
			"Oniton",
			"They took Oniton Grange. He slept at Oniton. On Margaret Oniton made no impression; she had come from Oniton.",
		],
		["Plano", "She comes from Plano, Texas."],
		["Golden Gate Park", "Golden Gate Park lies in the fog."],
		["Van Diemen’s Land", "They were driven to Van Diemen’s Land in a storm."],
		["Lambsborough", "Lambsborough lay in the valley. The road to Lambsborough was long."],
	])("%s names a place (PLACE_NAME_ENDING) in: %s", (name, text) => {
		expect(kindOf(name, text)).toBe("place");
	});

	test.each([
		["Bank of England", "She works for the Bank of England."],
		["NATO", "The NATO spokesman declined to comment."],
		["United Nations", "The United Nations sent observers."],
		["Ford Motor Company", "The Ford Motor Company closed a plant."],
		["University of Oxford", "The University of Oxford was closed."],
		["Church of Scotland", "The Church of Scotland owns the field."],
		["Tesco", "The buyers of Tesco lost money in 2016."],
		["Dombey and Sons", "The clerk worked for Dombey and Sons."],
		["Boeing", "Boeing 737s were grounded."],
		["Lehman Holdings", "Lehman Holdings was sold."],
		["Verlocs", "The Verlocs kept a shop. Mr. Verloc was stout, and Verloc was idle."],
	])("%s names an organisation in: %s", (name, text) => {
		expect(kindOf(name, text)).toBe("organization");
	});

	test.each([
		["Christmas", "Christmas came late that year."],
		["Sunday", "On Sunday they rested."],
		["April", "In April the snow melted."],
		["French", "The French were at the gate."],
		["English", "He spoke English badly."],
		["Papist", "A Papist came to the door."],
		["George", "By George, he has done it!"],
		["Heaven", "Heaven knows what he meant."],
		["Lord", "Thy will be done, O Lord."],
		["North Koreans", "The North Koreans said nothing."],
		["Bible", "The Bible lay on the table."],
		["God", "God save the King!"],
		["Chapter IV", "Chapter IV began on a new page."],
		["Eve", "They danced on Christmas Eve, and slept on New Year's Eve until the ringing of the bells."],
		["Day", "She paid the rent on Lady Day, as she had paid it every year before."],
		["Jove", "“By Jove!”"],
		["Scott", "“Great Scott!” she cried."],
		["Ph", "A man called Ford, Ph.D., opened the door."],
		["Jr", "A man called Ford, Jr., opened the door."],
		["Who", "Dr. Who? asked the maid."],
		["STORY", "THE SAILOR'S STORY\n\nIt was a long story."],
		["Swahili", "She spoke Swahili to the cook."],
		["Hush", "Hush! Hark! Alas! They were gone, and nobody heard of it."],
		["BC", "It was built around 1900 BC by hand."],
	])("%s names nobody and nothing in: %s", (name, text) => {
		const told = `${text} “Good morning,” said Stubb.`;
		expect([kindOf(name, told), kindOf("Stubb", told)]).toEqual(["none", "person"]);
	});
});
