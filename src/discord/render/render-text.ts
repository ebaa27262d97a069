/** Small grey text. A line of its own: https://discord.com/developers/docs/reference#message-formatting */
export function subtext(line: string): string {
	return `-# ${line}`;
}

/** Escaped text cut to a length, never behind a lone backslash. */
export function cut(escaped: string, length: number): string {
	if (escaped.length <= length) return escaped;
	if (length < 3) return "…";
	const room = escaped.slice(0, length - 2);
	const lastSpace = Math.max(room.lastIndexOf(" "), room.lastIndexOf("\n"));
	const kept = room.slice(0, lastSpace > length / 2 ? lastSpace : room.length);
	return `${kept.replace(/[\\\p{Surrogate}]+$/u, "")} …`;
}
