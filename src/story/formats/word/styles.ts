import { attributeOf, parseXml } from "../xml.ts";
import { type OwnStyle, type ParagraphStyle, resolveStyle, styleNamed } from "./style-names.ts";

export type Styles = {
	/** The style of an id; that of plain paragraphs where there is none. */
	of(id: string | undefined): ParagraphStyle;
	readonly language?: string | undefined;
	/** Size of the letters of plain paragraphs, in half points. */
	readonly size: number;
};

/** Word's own size of letters: 11 points. */
const USUAL_SIZE = 22;

export function readStyles(xml: string): Styles {
	const own = new Map<string, OwnStyle>();
	let style: OwnStyle | undefined;
	let language: string | undefined;
	let size: number | undefined;
	/** The style of paragraphs that name none. */
	let plain = "Normal";
	parseXml(xml, {
		open: (name, attributes) => {
			const value = attributeOf(attributes, "val") ?? "";
			if (name === "style") {
				style = {};
				const id = attributeOf(attributes, "styleId") ?? "";
				own.set(id, style);
				const isPlain =
					isOn(attributeOf(attributes, "default") ?? "0") && attributeOf(attributes, "type") === "paragraph";
				if (isPlain) plain = id;
			}
			if (style === undefined) {
				if (name === "lang") language ??= value;
				if (name === "sz") size ??= Number(value);
			} else noteStyle(style, name, value);
		},
		close: (name) => {
			if (name === "style") style = undefined;
		},
	});
	const whole = new Map<string, ParagraphStyle>();
	return {
		of: (id = plain) => {
			const known = whole.get(id);
			if (known !== undefined) return known;
			const made = resolveStyle(own, id);
			whole.set(id, made);
			return made;
		},
		language: language === "" ? undefined : language,
		size: resolveStyle(own, plain).size ?? size ?? USUAL_SIZE,
	};
}

function noteStyle(style: OwnStyle, name: string, value: string): void {
	switch (name) {
		case "name":
			Object.assign(style, styleNamed(value));
			return;
		case "basedOn":
			style.basedOn = value;
			return;
		case "outlineLvl":
			style.level ??= levelOfOutline(value);
			return;
		case "jc":
			style.isCentred = value === "center";
			return;
		case "b":
			style.isBold = isOn(value);
			return;
		case "vanish":
			style.isHidden = isOn(value);
			return;
		case "sz":
			style.size = Number(value);
			return;
		case "numId":
			style.list = value;
			return;
		case "ilvl":
			style.listLevel = Number(value);
	}
}

/** Word counts outlines from 0; 9 is text. */
export function levelOfOutline(value: string): number | undefined {
	const level = Number(value) + 1;
	return level >= 1 && level <= 6 ? level : undefined;
}

/** Whether a property that is there is meant: `<w:b/>`, but not `<w:b w:val="0"/>`. */
export function isOn(value: string | undefined): boolean {
	return !/^(?:0|false|off)$/iu.test(value ?? "");
}
