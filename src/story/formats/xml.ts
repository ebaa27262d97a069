import { Parser } from "htmlparser2";
import { fileMistake } from "./file-mistake.ts";

type XmlEvents = {
	readonly open?: (name: string, attributes: Readonly<Record<string, string>>) => void;
	readonly text?: (text: string) => void;
	readonly close?: (name: string) => void;
};

/** Elements within each other at which a document is refused: the parser's time grows with their square. */
const DEEPEST = 8000;

/**
 * Parses XML; names come without their prefix. Entities that the document declares are not expanded.
 *
 * @param isPage Whether it is XHTML, which knows names for characters (`&mdash;`).
 * @throws UserError if its elements lie too deep.
 */
export function parseXml(xml: string, events: XmlEvents, isPage = false): void {
	let depth = 0;
	const parser = new Parser(
		{
			onopentag: (name, attributes) => {
				if (++depth > DEEPEST) throw fileMistake({ say: "xml-too-deep" });
				events.open?.(localName(name), attributes);
			},
			ontext: (text) => events.text?.(text),
			onclosetag: (name) => {
				depth--;
				events.close?.(localName(name));
			},
		},
		isPage ? { recognizeSelfClosing: true, recognizeCDATA: true } : { xmlMode: true },
	);
	for (let at = 0; at < xml.length; at += 65_536) parser.write(xml.slice(at, at + 65_536));
	parser.end();
}

/** "p" of "w:p": which prefix stands for a vocabulary is each writer's choice. */
export function localName(name: string): string {
	return name.slice(name.indexOf(":") + 1);
}

/** An attribute by its name without prefix. */
export function attributeOf(attributes: Readonly<Record<string, string>>, name: string): string | undefined {
	const plain = attributes[name];
	if (plain !== undefined) return plain;
	for (const key in attributes) if (key.endsWith(`:${name}`)) return attributes[key];
	return undefined;
}
