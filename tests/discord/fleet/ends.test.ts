import { expect, test } from "vitest";
import { beginAll, createEnds } from "./ends.ts";

test("what was begun is ended once, the last first, and what fails to end keeps nothing else from it", async () => {
	const ended: string[] = [];
	const ends = createEnds();
	ends.add(() => ended.push("folder"));
	ends.add(() => Promise.reject(new Error("the database does not end")));
	ends.add(() => ended.push("process"));
	await expect(ends.end()).rejects.toThrow("the database does not end");
	expect(ended).toEqual(["process", "folder"]);
	await ends.end();
	expect(ended).toHaveLength(2);
});

test("what was begun before something failed is not left behind", async () => {
	const ended: string[] = [];
	const ends = createEnds();
	const begun = beginAll(ends, async () => {
		ends.add(() => ended.push("folder"));
		ends.add(() => Promise.reject(new Error("the database does not end")));
		throw new Error("no port is free");
	});
	await expect(begun).rejects.toThrow("no port is free");
	expect(ended).toEqual(["folder"]);
	expect(await beginAll(ends, async () => "begun")).toBe("begun");
});
