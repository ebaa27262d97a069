import { expect, test } from "vitest";
import { createPartCache } from "../../src/storage/part-cache.ts";

test("a limit may be a share of another, in parts of a byte", () => {
	expect(createPartCache(321 * 0.15 * 2 ** 20).recall("text", () => ({ value: 1, bytes: 10 }))).toBe(1);
});

test("a part is made once while there is room", () => {
	const cache = createPartCache(100);
	let made = 0;
	const recall = () => cache.recall("text", () => ({ value: ++made, bytes: 10 }));
	expect([recall(), recall(), recall()]).toEqual([1, 1, 1]);
});

test("what was not asked for lately is forgotten first, and no more is kept than allowed", () => {
	const cache = createPartCache(100);
	const made: string[] = [];
	const recall = (key: string) =>
		cache.recall(key, () => {
			made.push(key);
			return { value: key, bytes: 20 };
		});
	for (const key of ["a", "b", "c", "d", "a", "e", "f", "a"]) recall(key);
	expect(made).toEqual(["a", "b", "c", "d", "e", "f"]);
	for (const key of ["b", "c", "d", "e", "f"]) recall(key);
	expect(made.length).toBeGreaterThan(6);
});

test("what is asked for again and again is kept, whatever else is asked for", () => {
	const cache = createPartCache(800);
	let made = 0;
	const recall = (key: string) => cache.recall(key, () => ({ value: ++made, bytes: 10 }));
	for (let round = 0; round < 50; round++) {
		for (let at = 0; at < 60; at++) recall(`often ${at}`);
		recall(`once ${round}`);
	}
	expect(made).toBe(60 + 50);
});

test("a part that is larger than all that is allowed is given, and the next one takes its place", () => {
	const cache = createPartCache(100);
	const made: string[] = [];
	const recall = (key: string, bytes: number) =>
		cache.recall(key, () => {
			made.push(key);
			return { value: key, bytes };
		});
	for (const key of ["large", "large", "small", "large"]) recall(key, key === "large" ? 1000 : 10);
	expect(made).toEqual(["large", "small", "large"]);
});

test("forgotten parts are made again", () => {
	const cache = createPartCache(100);
	let made = 0;
	const recall = () => cache.recall("one/text", () => ({ value: ++made, bytes: 10 }));
	recall();
	cache.forget("one/");
	expect(recall()).toBe(2);
});
