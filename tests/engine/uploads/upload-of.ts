/** A file that somebody sends, different for each number, its last word among it. */
export function uploadOf(number: number): { readonly name: string; readonly bytes: Uint8Array } {
	const paragraphs = Array.from(
		{ length: 100 },
		(_, day) => `On day ${day} Captain Brown of ship ${number} wrote to Mrs. Green that “all was well”, and sailed on.`,
	);
	const text = `${paragraphs.join("\n\n")}\n\nThe end: lastword${number}.\n`;
	return { name: `log-${number}.txt`, bytes: new TextEncoder().encode(text) };
}
