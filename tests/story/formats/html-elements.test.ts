import { expect, test } from "vitest";
import { isSkippedElement } from "../../../src/story/formats/html-elements.ts";

test.each([
	["div", "sidebar", true],
	["div", "post-sidebar left", true],
	["section", "related_stories", true],
	["ul", "skip-link", true],
	["div", "sidebars", false],
	["div", "navel", false],
	["p", "story", false],
	["h2", "share", false],
	["article", "comments", false],
])("<%s class=%j> is around the text, not in it (BOILERPLATE): %s", (name, classes, isSkipped) => {
	expect(isSkippedElement(name, { class: classes }, "")).toBe(isSkipped);
	expect(isSkippedElement(name, { id: classes }, "")).toBe(isSkipped);
});
