import { expect, test } from "vitest";
import { ARTICLE_BODY, BYLINE, boxOf } from "../../../src/story/formats/html/html-elements.ts";

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
	["div", "share-the-load", false],
])("<%s class=%j> is mostly around the text, not in it: %s", (name, classes, isAround) => {
	expect(boxOf(name, { class: classes }, "") !== undefined).toBe(isAround);
	expect(boxOf(name, { id: classes }, "") !== undefined).toBe(isAround);
});

test.each([
	["post entry-content clear", true],
	["chapter-inner", true],
	["entry-contents-list", false],
])("class=%j holds the article (ARTICLE_BODY): %s", (classes, holds) => {
	expect(ARTICLE_BODY.test(classes)).toBe(holds);
});

test.each([
	["story-byline", true],
	["entry-meta", true],
	["authority", false],
])("class=%j says who wrote the page (BYLINE): %s", (classes, says) => {
	expect(BYLINE.test(classes)).toBe(says);
});
