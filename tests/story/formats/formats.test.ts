import { strToU8, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { parseManifest } from "../../../src/story/manifest.ts";
import { readFolder } from "../../../src/story/read-folder.ts";
import { readStory } from "../../../src/story/read-story.ts";
import { textAt } from "../../../src/story/span.ts";
import type { Story } from "../../../src/story/story.ts";
import { storyIdOf, titleFromPath } from "../../../src/story/story-id.ts";

const bytes = (text: string) => new TextEncoder().encode(text);
const read = (text: string, path: string) => readStory({ path, bytes: bytes(text) });
const paragraphsOf = (story: Story) => story.paragraphs.map((paragraph) => textAt(story, paragraph));
const titlesOf = (story: Story) => story.chapters.map(({ title }) => title);

describe("Markdown", () => {
	const story = read(
		[
			"---\ntitle: The Fox\nauthor: Jane Roe\nlang: en\ndate: 1999-05-06\nlayout: post\n---",
			"# The Fox",
			"## Chapter One",
			"The *quick* fox [jumped](http://x) over `code`, **bold _nested_ text**\nand snake_case.[^1] ![a picture](x.png)",
			"- one item\n- another item",
			"> A quotation\n> goes on.",
			"***",
			"Chapter Two\n-----------",
			"Bread &amp; <b>butter</b>.<!-- hidden -->",
		].join("\n\n"),
		"fox.md",
	);

	test("has chapters from its headings and what its front matter says", () => {
		expect(story).toMatchObject({ title: "The Fox", author: "Jane Roe", language: "en", published: "1999-05-06" });
		expect(titlesOf(story)).toEqual(["Chapter One", "Chapter Two"]);
	});

	test("is read without its marks", () => {
		expect(paragraphsOf(story)).toEqual([
			"The quick fox jumped over code, bold nested text and snake_case.",
			"one item",
			"another item",
			"A quotation goes on.",
			"Bread & butter.",
		]);
	});
});

describe("a saved web page", () => {
	const page = `<!doctype html><html lang="en-GB"><head><title>Envoy holds talks | The Daily</title>
<script type="application/ld+json">{"@type":"NewsArticle","headline":"Envoy holds talks","author":[{"name":"Jane Roe"}],"datePublished":"2003-01-20T10:00:00Z","publisher":{"name":"The Daily"}}</script></head>
<body><header><a href="/">Home</a></header><nav><a href="/news">News</a></nav><div id="cookie-banner">We use cookies.</div>
<article><h1>Envoy holds talks</h1><p class="byline">By Jane Roe</p><figure><img src="x"><figcaption>A photograph</figcaption></figure>
<p>The envoy <b>spoke</b> for six&nbsp;hours&hellip; in Pyongyang, and then he met many other people, who said a good deal.</p>
<h2>Background</h2><p>It was cold there, and <a href="/y">the talks</a> went on for longer than anybody had thought they would, as was said afterwards.</p>
<div class="share-buttons"><p>Share this</p></div><aside>Related</aside></article><footer>Copyright</footer></body></html>`;
	const story = read(page, "talks.html");

	test("is its article, without what is around it", () => {
		expect(paragraphsOf(story)).toEqual([
			"The envoy spoke for six hours… in Pyongyang, and then he met many other people, who said a good deal.",
			"It was cold there, and the talks went on for longer than anybody had thought they would, as was said afterwards.",
		]);
		expect(story.chapters).toHaveLength(1);
	});

	test("has title, author, date and source from what it says of itself", () => {
		expect(story).toMatchObject({
			title: "Envoy holds talks",
			author: "Jane Roe",
			dateline: { day: "2003-01-20" },
			source: "The Daily",
			language: "en-GB",
		});
	});

	test("of a book has its headings as chapters", () => {
		const book = read(
			"<html><head><title>The Town</title></head><body><h1>The Town</h1><h2>Part One</h2><h3>Chapter 1</h3><p>Rain.</p><h3>Chapter 2</h3><p>Sun.</p></body></html>",
			"town.html",
		);
		expect(book.title).toBe("The Town");
		expect(titlesOf(book)).toEqual(["Part One: Chapter 1", "Part One: Chapter 2"]);
	});

	test("keeps a dropped capital with its word, and lines of verse in their stanza", () => {
		const story = read(
			`<html><body><p><span class="drop">T</span>yger, tyger, he said.</p><div class="stanza"><div>In the forests</div><div>of the night.</div></div></body></html>`,
			"tyger.html",
		);
		expect(paragraphsOf(story)).toEqual(["Tyger, tyger, he said.", "In the forests of the night."]);
	});
});

describe("an EPUB", () => {
	const page = (body: string) => strToU8(`<html xmlns:epub="http://www.idpf.org/2007/ops"><body>${body}</body></html>`);
	const make = (toc: string, item: string) =>
		zipSync({
			mimetype: strToU8("application/epub+zip"),
			"META-INF/container.xml": strToU8(
				`<container><rootfiles><rootfile full-path="OPS/b.opf"/></rootfiles></container>`,
			),
			"OPS/b.opf": strToU8(
				`<package><metadata><dc:title>The Town</dc:title><dc:creator>Jane Roe</dc:creator><dc:language>en</dc:language></metadata><manifest>${item}<item id="c" href="c.xhtml" media-type="application/xhtml+xml"/><item id="a" href="text/a%20b.xhtml" media-type="application/xhtml+xml"/></manifest><spine toc="ncx"><itemref idref="c"/><itemref idref="a"/></spine></package>`,
			),
			"OPS/c.xhtml": page(`<section epub:type="cover"><p>Cover</p></section>`),
			"OPS/text/a b.xhtml": page(
				`<h2 id="x">I</h2><p>Rain fell<a epub:type="noteref" href="#n">1</a>.</p><h2 id="y">II</h2><p>Sun shone.</p><aside epub:type="footnote" id="n">A note.</aside>`,
			),
			"OPS/toc": strToU8(toc),
		});

	test.each([
		[
			"3",
			`<nav epub:type="toc"><ol><li><a href="text/a%20b.xhtml#x">Chapter 1. Rain</a></li><li><a href="text/a%20b.xhtml#y">Chapter 2. Sun</a></li></ol></nav>`,
			`<item id="nav" href="toc" properties="nav" media-type="application/xhtml+xml"/>`,
		],
		[
			"2",
			`<ncx><navMap><navPoint><navLabel><text>Chapter 1. Rain</text></navLabel><content src="text/a%20b.xhtml#x"/></navPoint><navPoint><navLabel><text>Chapter 2. Sun</text></navLabel><content src="text/a%20b.xhtml#y"/></navPoint></navMap></ncx>`,
			`<item id="ncx" href="toc" media-type="application/x-dtbncx+xml"/>`,
		],
	])("%s has the chapters of its navigation, without cover and notes", (_, toc, item) => {
		const story = readStory({ path: "town.epub", bytes: make(toc, item) });
		expect(story).toMatchObject({ title: "The Town", author: "Jane Roe", language: "en" });
		expect(titlesOf(story)).toEqual(["Chapter 1. Rain", "Chapter 2. Sun"]);
		expect(paragraphsOf(story)).toEqual(["Rain fell.", "Sun shone."]);
	});
});

describe("a folder", () => {
	test("is one story of which the files are chapters, in natural order", () => {
		const files = ["10 The Storm.txt", "2 Arrival.txt"].map((name) => ({
			path: `serial/${name}`,
			bytes: bytes(`It was day ${name}, and the rain fell on the roofs.`),
		}));
		const { stories } = readFolder({ path: "my-serial", files, manifest: { title: "My Serial" } });
		expect(stories).toHaveLength(1);
		expect(stories[0]).toMatchObject({ id: "my-serial", title: "My Serial" });
		expect(titlesOf(stories[0] as Story)).toEqual(["2 Arrival", "10 The Storm"]);
		expect(stories[0]?.paragraphs.map(({ chapter, number }) => `${chapter}:${number}`)).toEqual(["1:1", "2:1"]);
	});

	test("of reports with dates is an archive, each report a story of its own", () => {
		const files = ["talks", "floods"].map((name, index) => ({
			path: `news/${name}.txt`,
			bytes: bytes(`The ${name} go on\n\nMarch ${index + 1}, 2008\n\nThe ${name} went on, officials said on Sunday.`),
		}));
		const { stories } = readFolder({ path: "news", files });
		expect(stories.map(({ id, collection, dateline }) => [id, collection, dateline?.day])).toEqual([
			["news-floods", "news", "2008-03-02"],
			["news-talks", "news", "2008-03-01"],
		]);
	});

	test("that is said to be an archive reads the good reports and names the bad one", () => {
		const files = [
			{ path: "news/a.txt", bytes: bytes("It rained, officials said.") },
			{ path: "news/b.txt", bytes: bytes("Rar!\x1a\x07\x00") },
		];
		const { stories, problems } = readFolder({
			path: "news",
			files,
			manifest: { kind: "archive", source: "The Daily" },
		});
		expect(stories.map(({ source }) => source)).toEqual(["The Daily"]);
		expect(problems).toEqual([{ say: "no-story", path: "news/b.txt", kind: "rar" }]);
	});
});

describe("a manifest", () => {
	test("goes before what was read", () => {
		const json = `{"id": "envoy", "title": "Talks", "dateline": {"place": "Seoul", "day": "2003-01-21"}, "language": "en-GB", "url": "https://example.org/{chapter}", "aliases": {"Kim": ["Mr. Kim", {"name": "the leader", "from": "2:3"}]}, "narrator": "Kim"}`;
		const manifest = parseManifest(json, "talks.json");
		const story = readStory({
			path: "talks.txt",
			bytes: bytes("Talks - 2003-01-20\n\nThey talked all day long."),
			manifest,
		});
		expect(story).toMatchObject({
			id: "envoy",
			title: "Talks",
			dateline: { place: "Seoul", day: "2003-01-21" },
			language: "en-GB",
		});
		expect(story.names).toEqual({
			narrator: "Kim",
			aliases: [
				{
					name: "Kim",
					kind: undefined,
					aliases: [{ name: "Mr. Kim" }, { name: "the leader", from: { chapter: 2, paragraph: 3 } }],
				},
			],
			distinct: [],
			notNames: [],
		});
	});
});

test.each([
	["Moby Dick (1851).epub", "moby-dick-1851"],
	["folder/The Café.txt", "the-cafe"],
	["don't.md", "dont"],
	["a-very-long-name-of-a-story-that-never-ends.txt", "a-very-long-name-of-a-story-that"],
])("the id of %s is %s", (path, id) => {
	expect(storyIdOf(path)).toBe(id);
});

test("a name without Latin letters has an id all the same, always the same", () => {
	expect(storyIdOf("草枕.txt")).toMatch(/^story-[a-z0-9]+$/u);
	expect(storyIdOf("草枕.txt")).toBe(storyIdOf("草枕.txt"));
	expect(storyIdOf("草枕.txt")).not.toBe(storyIdOf("枕草.txt"));
});

test.each([
	["moby-dick.txt", "Moby Dick"],
	["The_Sign_of_Four.txt", "The Sign of Four"],
])("without a title %s is called %s", (path, title) => {
	expect(titleFromPath(path)).toBe(title);
});
