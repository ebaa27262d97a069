import { fileMistake } from "../file-mistake.ts";
import type { PdfBookmark, PdfItem, PdfPage, PdfPages } from "./pages.ts";
import { boundStreams } from "./stream-bounds.ts";

/** Pages that are read; the longest novels have some 3,000. */
const MOST_PAGES = 5000;

/** Stretches of text on a page; one with a stretch for each letter has some 3,000. */
const MOST_ITEMS = 50_000;

/** UTF-16 code units of all pages: those of the longest text that is read. */
const LONGEST_TEXT = 48 * 1024 * 1024;

/** Entries of the outline that are read. */
const MOST_BOOKMARKS = 5000;

type Pdf = Awaited<ReturnType<typeof import("unpdf").getDocumentProxy>>;

/**
 * The text of a PDF's pages as they draw it, with its outline. Nothing in it is run, drawn or fetched.
 *
 * @param path Named in messages.
 * @throws UserError if it is damaged, locked or too large.
 */
export async function extractPages(bytes: Uint8Array, path: string): Promise<PdfPages> {
	boundStreams(bytes, path);
	const pdf = await openPdf(bytes, path);
	try {
		if (pdf.numPages > MOST_PAGES)
			throw fileMistake({ say: "too-many-pages", path, count: pdf.numPages, most: MOST_PAGES });
		const pages: PdfPage[] = [];
		const unread: number[] = [];
		let length = 0;
		for (let number = 1; number <= pdf.numPages; number++) {
			const page = await readPage(pdf, number);
			if (page === undefined) unread.push(number);
			pages.push(page ?? { width: 0, height: 0, items: [] });
			length += page?.items.reduce((sum, { text }) => sum + text.length, 0) ?? 0;
			if (length > LONGEST_TEXT) throw fileMistake({ say: "too-much-text", path, most: LONGEST_TEXT / 1024 / 1024 });
		}
		return { pages, unread, bookmarks: await readBookmarks(pdf), ...(await readProperties(pdf)) };
	} finally {
		await pdf.loadingTask.destroy();
	}
}

async function openPdf(bytes: Uint8Array, path: string): Promise<Pdf> {
	// Only who reads a PDF waits for the two megabytes of it.
	const { getDocumentProxy } = await import("unpdf");
	try {
		// A copy: what reads it takes the bytes for itself.
		return await getDocumentProxy(new Uint8Array(bytes), {
			isEvalSupported: false,
			useSystemFonts: false,
			disableFontFace: true,
			enableXfa: false,
			useWorkerFetch: false,
			useWasm: false,
			verbosity: 0,
		});
	} catch (error) {
		const isLocked = (error as Error).name === "PasswordException";
		throw fileMistake({ say: isLocked ? "pdf-locked" : "pdf-damaged", path });
	}
}

async function readPage(pdf: Pdf, number: number): Promise<PdfPage | undefined> {
	try {
		const page = await pdf.getPage(number);
		const { width, height, transform } = page.getViewport({ scale: 1 });
		const content = await page.getTextContent();
		page.cleanup();
		if (content.items.length > MOST_ITEMS) return undefined;
		const items = content.items.flatMap((item) => ("str" in item ? (itemOf(item, transform) ?? []) : []));
		return { width, height, items };
	} catch {
		return undefined;
	}
}

type RawItem = { readonly str: string; readonly transform: readonly number[]; readonly width: number };

/** A text in the coordinates of the page as one sees it; undefined if it is empty or does not stand upright. */
function itemOf({ str, transform, width }: RawItem, page: readonly number[]): PdfItem | undefined {
	if (str === "") return undefined;
	const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = transform;
	const [pa = 1, pb = 0, pc = 0, pd = -1, pe = 0, pf = 0] = page;
	const along = [pa * a + pc * b, pb * a + pd * b] as const;
	if (along[0] <= 0 || Math.abs(along[1]) > along[0] / 10) return undefined;
	const size = Math.hypot(pa * c + pc * d, pb * c + pd * d);
	return { text: str, x: pa * e + pc * f + pe, y: pb * e + pd * f + pf, width, size };
}

type OutlineNode = Awaited<ReturnType<Pdf["getOutline"]>>[number];

async function readBookmarks(pdf: Pdf): Promise<readonly PdfBookmark[]> {
	const outline = await pdf.getOutline().catch(() => null);
	const bookmarks: PdfBookmark[] = [];
	const waiting = (outline ?? []).map((node) => ({ node, depth: 1 })).reverse();
	for (let seen = 0; waiting.length > 0 && seen < MOST_BOOKMARKS; seen++) {
		const { node, depth } = waiting.pop() as { node: OutlineNode; depth: number };
		const place = await placeOf(pdf, node.dest);
		const title = node.title.replace(/\s+/gu, " ").trim();
		if (place !== undefined && title !== "") bookmarks.push({ title, depth, ...place });
		for (const below of [...(node.items as OutlineNode[])].reverse()) waiting.push({ node: below, depth: depth + 1 });
	}
	return bookmarks;
}

async function placeOf(pdf: Pdf, dest: OutlineNode["dest"]): Promise<Pick<PdfBookmark, "page" | "y"> | undefined> {
	try {
		const place = typeof dest === "string" ? await pdf.getDestination(dest) : dest;
		if (place === null) return undefined;
		const [target, form] = place as readonly unknown[] as readonly [unknown, { name?: string } | undefined];
		const page =
			typeof target === "number" ? target : await pdf.getPageIndex(target as Parameters<Pdf["getPageIndex"]>[0]);
		const top =
			form?.name === "XYZ" ? place[3] : form?.name === "FitH" || form?.name === "FitBH" ? place[2] : undefined;
		if (typeof top !== "number") return { page };
		const { transform } = (await pdf.getPage(page + 1)).getViewport({ scale: 1 });
		return { page, y: (transform[3] ?? -1) * top + (transform[5] ?? 0) };
	} catch {
		return undefined;
	}
}

async function readProperties(pdf: Pdf): Promise<Pick<PdfPages, "title" | "author" | "language">> {
	const metadata = await pdf.getMetadata().catch(() => undefined);
	const info = (metadata?.info ?? {}) as Readonly<Record<string, unknown>>;
	const words = (key: string) => {
		const value = info[key];
		return typeof value === "string" && value.trim() !== "" ? value.trim().slice(0, 300) : undefined;
	};
	return { title: words("Title"), author: words("Author"), language: words("Language") };
}
