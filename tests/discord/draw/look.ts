/** Discord's dark theme. */
export const COLORS = {
	page: "#313338",
	container: "#2b2d31",
	edge: "#3f4147",
	text: "#dbdee1",
	faint: "#949ba4",
	button: "#4e5058",
	menu: "#1e1f22",
	hidden: "#1e1f22",
	mention: "#c9cdfb",
	link: "#00a8fc",
	bot: "#5865f2",
} as const;

const FONT = "'gg sans','Noto Sans','Helvetica Neue',Helvetica,Arial,sans-serif";

/** Where a message stands on a screen, in Discord's units of one CSS pixel. */
export type Screen = {
	readonly width: number;
	/** Left of the text, for the face. */
	readonly gutter: number;
	readonly right: number;
	/** The widest that a container gets. */
	readonly widestContainer: number;
	/** Between the edge of a container and its text. */
	readonly padding: number;
};

/** A window on a desk: sizes of Discord's web page. */
export const DESK: Screen = { width: 680, gutter: 72, right: 24, widestContainer: 560, padding: 18 };

/**
 * A phone of today's usual width. Discord publishes no sizes of its app: a face of 40 with 8 on both sides, 12 at the right
 * edge, and letters and buttons as high as on its web page are assumed.
 */
export const PHONE: Screen = { width: 390, gutter: 56, right: 12, widestContainer: 390, padding: 14 };

/** Something drawn, and how much of the screen's height it takes. */
export type Drawn = { readonly svg: string; readonly height: number };

/** Where something is drawn. */
export type Box = { readonly x: number; readonly y: number; readonly width: number };

export function xml(text: string): string {
	return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
}

/** A picture file of what was drawn. */
export function svgFile(
	{ svg, height }: Drawn,
	width: number,
	title: string,
	background: string = COLORS.page,
): string {
	return [
		`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="${FONT}" xml:space="preserve" role="img">`,
		`<title>${xml(title)}</title>`,
		`<rect width="${width}" height="${height}" rx="8" fill="${background}"/>`,
		`${svg}</svg>\n`,
	].join("\n");
}
