/** Columns of a terminal that a line may fill: what is read in a window beside another, or is pasted into a report of a fault. */
export const COLUMNS = 100;

/** Characters that take two columns: those of China, Japan and Korea, and most pictures. */
const WIDE = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\u3000-\u303f\uff01-\uff60\p{Emoji_Presentation}]/u;

/** Marks that take none: they stand over or beside the character before. */
const NARROW = /[\p{Mn}\p{Me}\p{Cf}]/u;

function widthOf(character: string): number {
	return NARROW.test(character) ? 0 : WIDE.test(character) ? 2 : 1;
}

/** As much of a line as fits, with "…" where it goes on. */
export function cutToColumns(line: string, columns = COLUMNS): string {
	const fitting = beginningThatFits(line, columns);
	return fitting.length === line.length ? line : `${beginningThatFits(line, columns - 1).trimEnd()}…`;
}

/** A line on as many as it needs, broken between words; the further ones are indented by four more than it. */
export function wrapToColumns(line: string, columns = COLUMNS): string {
	const indent = " ".repeat(Math.min(40, /^ */u.exec(line)?.[0].length ?? 0) + 4);
	const rows: string[] = [];
	let rest = line;
	while (rest !== "") {
		const start = rows.length === 0 ? "" : indent;
		const fitting = beginningThatFits(rest, columns - start.length);
		if (fitting.length === rest.length) {
			rows.push(start + rest);
			break;
		}
		const at = rest[fitting.length] === " " ? fitting.length : fitting.lastIndexOf(" ");
		const end = at <= 0 || fitting.slice(0, at).trim() === "" ? fitting.length : at;
		rows.push(start + rest.slice(0, end).trimEnd());
		rest = rest.slice(end).trimStart();
	}
	return rows.join("\n");
}

function beginningThatFits(line: string, columns: number): string {
	let width = 0;
	let end = 0;
	for (const character of line) {
		width += widthOf(character);
		if (width > columns && end > 0) return line.slice(0, end);
		end += character.length;
	}
	return line;
}
