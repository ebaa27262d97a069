import { expect, test } from "vitest";
import { novelNameOf } from "./novel-name.ts";

test.each([
	[
		"Verne, Jules/Off on a Comet! a Journey through Planetary Space.txt",
		"verne--off-on-a-comet-a-journey-through-planetary-space.txt",
	],
	["Alcott, Louisa May /Proverb Stories.txt", "alcott--proverb-stories.txt"],
	["Doré, Gustave/Stories of the Days of King Arthur.txt", "dore--stories-of-the-days-of-king-arthur.txt"],
	["Kipling, Rudyard/Soldiers Three - Part 2.txt", "kipling--soldiers-three---part-2.txt"],
	[
		"Austen, Jane /Old Friends and New Fancies: An Imaginary Sequel to the Novels of Jane Austen.txt",
		"austen--old-friends-and-new-fancies-an-imaginary-sequel-to-the-novels-of-jane-au.txt",
	],
])("%s is called %s here", (path, name) => {
	expect(novelNameOf(path)).toBe(name);
});
