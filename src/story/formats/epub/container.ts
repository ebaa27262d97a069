import { decodePath } from "../part-names.ts";
import { parseXml } from "../xml.ts";

/** The media type of a package document. */
const PACKAGE = "application/oebps-package+xml";

/** Paths of the package documents that a container names, those of the right type first: the first that is there is the book. */
export function readRootFiles(container: string): readonly string[] {
	const right: string[] = [];
	const others: string[] = [];
	parseXml(container, {
		open: (name, attributes) => {
			const path = attributes["full-path"];
			if (name !== "rootfile" || path === undefined || path === "") return;
			if (attributes["media-type"] === PACKAGE) right.push(path);
			else others.push(path);
		},
	});
	return [...right, ...others];
}

/** Fonts scrambled by these are as the EPUB standard allows; nothing else may be encrypted in a book that is free to read. */
const OBFUSCATION = new Set(["http://www.idpf.org/2008/embedding", "http://ns.adobe.com/pdf/enc#RC"]);

/** Names of files that copy protection has encrypted. */
export function readEncryption(xml: string): ReadonlySet<string> {
	const encrypted = new Set<string>();
	let algorithm = "";
	parseXml(xml, {
		open: (name, attributes) => {
			if (name === "EncryptedData") algorithm = "";
			if (name === "EncryptionMethod") algorithm ||= attributes["Algorithm"] ?? "";
			if (name === "CipherReference" && !OBFUSCATION.has(algorithm)) encrypted.add(decodePath(attributes["URI"] ?? ""));
		},
	});
	return encrypted;
}
