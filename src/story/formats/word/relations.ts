import { type PartNames, resolvePath } from "../part-names.ts";
import { parseXml } from "../xml.ts";

/** A part that another one names, by what it is to it: "officeDocument", "styles", "header". */
export type Relation = { readonly kind: string; readonly path: string };

/** @param part The part that has the relations; "" for the whole file. */
export function relationsOf(read: (path: string) => string, part: string): readonly Relation[] {
	const folder = part.slice(0, part.lastIndexOf("/") + 1);
	const relations: Relation[] = [];
	parseXml(read(`${folder}_rels/${part.slice(folder.length)}.rels`), {
		open: (name, { Type: type = "", Target: target = "", TargetMode: mode }) => {
			if (name !== "Relationship" || mode === "External") return;
			relations.push({ kind: type.slice(type.lastIndexOf("/") + 1), path: resolvePath(part, target).path });
		},
	});
	return relations;
}

/** Where the document's text is: Word Online calls the part `document2.xml`. */
export function mainPart(read: (path: string) => string, names: PartNames, all: Iterable<string>): string | undefined {
	const related = relationsOf(read, "").find(({ kind }) => kind === "officeDocument")?.path;
	const found = names.find(related ?? "word/document.xml") ?? names.find("word/document.xml");
	return found ?? [...all].find((name) => /(?:^|\/)document\d*\.xml$/iu.test(name));
}
