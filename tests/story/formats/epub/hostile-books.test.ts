import { strToU8, type Zippable, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { readStory } from "../../../../src/story/read-story.ts";

const read = (content: Uint8Array, path = "book.epub") => readStory({ path, bytes: content });
const SENTENCE = "The rain fell on the roofs of the town, and nobody was out of doors. ";

function epub(files: Zippable, pages: readonly string[] = ["one.xhtml"]): Uint8Array {
	const items = pages.map((page, index) => `<item id="p${index}" href="${page}" media-type="application/xhtml+xml"/>`);
	const refs = pages.map((_, index) => `<itemref idref="p${index}"/>`);
	return zipSync({
		mimetype: strToU8("application/epub+zip"),
		"META-INF/container.xml": strToU8(
			'<container><rootfiles><rootfile full-path="OPS/book.opf"/></rootfiles></container>',
		),
		"OPS/book.opf": strToU8(
			`<package><metadata><dc:title>The Town</dc:title></metadata><manifest>${items.join("")}</manifest><spine>${refs.join("")}</spine></package>`,
		),
		"OPS/one.xhtml": strToU8(page(`<h1>Chapter 1</h1><p>${SENTENCE}</p>`)),
		...files,
	});
}

const page = (body: string) =>
	`<html xmlns="http://www.w3.org/1999/xhtml"><head><title>x</title></head><body>${body}</body></html>`;

/** A zip's directory says a file is small; it unpacks to 64 MB. */
function lyingBomb(): Uint8Array {
	const archive = epub({ "OPS/one.xhtml": new Uint8Array(64 * 1024 * 1024) });
	const view = new DataView(archive.buffer, archive.byteOffset);
	for (let at = archive.length - 46; at >= 0; at--) {
		if (view.getUint32(at, true) === 0x02014b50 && view.getUint32(at + 24, true) === 64 * 1024 * 1024)
			view.setUint32(at + 24, 1000, true);
	}
	return archive;
}

const ENCRYPTED = `<encryption><EncryptedData><EncryptionMethod Algorithm="http://www.w3.org/2001/04/xmlenc#aes128-cbc"/><CipherData><CipherReference URI="OPS/one.xhtml"/></CipherData></EncryptedData></encryption>`;

describe("a broken or hostile EPUB is refused with the reason", () => {
	test.each<[string, () => Uint8Array, RegExp]>([
		["cut off", () => epub({}).subarray(0, 300), /damaged or not complete/u],
		["cut off in its directory", () => epub({}).subarray(0, -30), /damaged or not complete/u],
		[
			"without anything",
			() => zipSync({ mimetype: [strToU8("application/epub+zip"), { level: 0 }] }),
			/without its package document/u,
		],
		[
			"whose pages lie outside",
			() => epub({}, ["../../../../etc/passwd", "/etc/passwd", "file:///etc/passwd"]),
			/without text/u,
		],
		["without pages", () => epub({}, []), /without text/u],
		["of pictures", () => epub({ "OPS/one.xhtml": strToU8(page("<svg><text>x</text></svg>")) }), /without text/u],
		["that is copy-protected", () => epub({ "META-INF/encryption.xml": strToU8(ENCRYPTED) }), /copy-protected/u],
		[
			"that unpacks to 300 MB",
			() => epub({ "OPS/one.xhtml": new Uint8Array(300 * 1024 * 1024) }),
			/unpacks to more than 32 MB/u,
		],
		["that says it is small and is not", lyingBomb, /damaged/u],
		[
			"with a damaged page",
			() => corrupted(epub({ "OPS/one.xhtml": strToU8(page(SENTENCE.repeat(200))) })),
			/damaged|without text/u,
		],
	])("%s", (_, make, message) => {
		const content = make();
		expect(() => read(content, "book.epub")).toThrow(message);
	});
});

function corrupted(archive: Uint8Array): Uint8Array {
	const copy = archive.slice();
	const name = new TextEncoder().encode("OPS/one.xhtml");
	const at = copy.findIndex((_, index) => name.every((byte, offset) => copy[index + offset] === byte));
	copy.fill(0xff, at + name.length, at + name.length + 40);
	return copy;
}

describe("what is odd but readable is read", () => {
	test.each([
		["is empty", ""],
		["names a package that is missing", `<rootfile full-path="nowhere.opf"/>`],
		["names a package that lies outside", `<rootfile full-path="../../etc/passwd"/>`],
	])("an EPUB whose container %s, by the package that there is", (_, container) => {
		expect(read(epub({ "META-INF/container.xml": strToU8(container) })).paragraphs).toHaveLength(1);
	});

	test("an EPUB of which one page is damaged: the others are read, and it is told", () => {
		const story = read(
			corrupted(
				epub(
					{
						"OPS/one.xhtml": strToU8(page(`<h1>One</h1><p>${SENTENCE.repeat(200)}</p>`)),
						"OPS/two.xhtml": strToU8(page(`<h1>Two</h1><p>${SENTENCE}</p>`)),
					},
					["one.xhtml", "two.xhtml"],
				),
			),
		);
		expect(story.chapters.map(({ title }) => title)).toEqual(["Two"]);
		expect(story.warnings).toEqual([expect.objectContaining({ warning: "unreadable-part", part: "OPS/one.xhtml" })]);
	});

	test("an EPUB of which one page lies thousands deep, without it", () => {
		const deep = strToU8("<div>".repeat(100_000));
		const story = read(epub({ "OPS/deep.xhtml": deep }, ["deep.xhtml", "one.xhtml"]));
		expect(story.warnings.map(({ warning }) => warning)).toEqual(["unreadable-part"]);
	});

	test("but not one of which hardly any page can be read", () => {
		const names = Array.from({ length: 60 }, (_, at) => `p${at}.xhtml`);
		const files = Object.fromEntries(names.map((name) => [`OPS/${name}`, strToU8("<div>".repeat(10_000))]));
		expect(() => read(epub(files, ["one.xhtml", ...names]))).toThrow(/thousands deep/u);
	});

	test("an EPUB whose fonts are obfuscated", () => {
		const fonts = ENCRYPTED.replace(/http[^"]*/u, "http://www.idpf.org/2008/embedding").replace(
			"OPS/one.xhtml",
			"OPS/font.otf",
		);
		expect(read(epub({ "META-INF/encryption.xml": strToU8(fonts) })).paragraphs).toHaveLength(1);
	});

	test("an EPUB with names that would lead out of it, which are names and nothing else", () => {
		expect(
			read(epub({ "../../../evil.sh": strToU8("rm -rf /"), "/etc/cron.d/evil": strToU8("x") })).paragraphs,
		).toHaveLength(1);
	});

	test("a page that declares entities within entities, which stay as they stand", () => {
		const laughs = `<!DOCTYPE html [<!ENTITY a "${"ha".repeat(50)}"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;">]>`;
		const story = read(epub({ "OPS/one.xhtml": strToU8(`${laughs}${page(`<p>He laughed &c; loudly.</p>`)}`) }));
		expect(story.text.length).toBeLessThan(200);
	});
});
