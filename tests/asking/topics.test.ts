import { beforeEach, describe, expect, test } from "vitest";
import type { Asker } from "../../src/asking/command.ts";
import { createTopics, type LastQuestion, type Topics } from "../../src/asking/topics.ts";
import { readWho } from "../../src/question/read-options.ts";

const DIRECT: Asker = { reader: "1", channel: "10", mayManage: false };
const IN_SERVER: Asker = { reader: "1", guild: "5", channel: "50", mayManage: false };

function about(name: string): LastQuestion {
	return { call: { command: "who", options: { name } }, topic: { question: readWho(name), people: [] } };
}

let time: number;
let topics: Topics;
beforeEach(() => {
	time = 1000;
	topics = createTopics(900, () => time, 3);
});

describe("the last question", () => {
	test("is the one that was answered last, of that reader in that place", () => {
		topics.begin(DIRECT)(about("Ann"));
		topics.begin(DIRECT)(about("Tom"));
		expect(topics.last(DIRECT)).toEqual(about("Tom"));
		for (const other of [
			IN_SERVER,
			{ ...DIRECT, reader: "2" },
			{ ...DIRECT, channel: "11" },
			{ ...DIRECT, thread: "12" },
		]) {
			expect(topics.last(other)).toBeUndefined();
		}
	});

	test("is none while another is being answered, and that one whichever ends first", () => {
		const first = topics.begin(DIRECT);
		const second = topics.begin(DIRECT);
		expect(topics.last(DIRECT)).toBeUndefined();
		expect(topics.hasAsked(DIRECT)).toBe(true);
		second(about("Tom"));
		first(about("Ann"));
		expect(topics.last(DIRECT)).toEqual(about("Tom"));
	});

	test("is held for so long, and then for nobody", () => {
		topics.begin(DIRECT)(about("Ann"));
		time += 899;
		expect(topics.last(DIRECT)).toEqual(about("Ann"));
		time += 1;
		expect(topics.last(DIRECT)).toBeUndefined();
		expect(topics.hasAsked(DIRECT)).toBe(false);
	});

	test("is held of so many, the latest", () => {
		const askers = [1, 2, 3, 4].map((reader) => ({ ...DIRECT, reader: String(reader) }));
		for (const asker of askers) topics.begin(asker)(about("Ann"));
		expect(askers.map((asker) => topics.hasAsked(asker))).toEqual([false, true, true, true]);
	});

	test("is forgotten with its reader or its server, and does not come back with an answer under way", () => {
		for (const forget of [() => topics.forgetReader("1"), () => topics.forgetServer("5")]) {
			topics.begin({ ...IN_SERVER, reader: "2", guild: "6" })(about("Kim"));
			topics.begin({ ...IN_SERVER, channel: "51" })(about("Ann"));
			const answered = topics.begin(IN_SERVER);
			forget();
			answered(about("Ann"));
			expect(topics.hasAsked(IN_SERVER)).toBe(false);
			expect(topics.last({ ...IN_SERVER, channel: "51" })).toBeUndefined();
			expect(topics.last({ ...IN_SERVER, reader: "2", guild: "6" })).toEqual(about("Kim"));
		}
	});
});
