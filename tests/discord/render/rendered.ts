import type { Answer } from "../../../src/answering/answer.ts";
import { renderAnswer } from "../../../src/discord/render/render.ts";
import { checkCallback } from "../stand-in/check-body.ts";
import { type ComponentJson, textOf } from "../stand-in/messages.ts";
import { ANNA } from "../stand-in/people.ts";

export const asked = { command: "who", options: { name: "Ann" } };

export function render(answer: Answer, showing: Partial<Parameters<typeof renderAnswer>[1]> = {}) {
	return renderAnswer(answer, { asked, asker: ANNA.id, ...showing });
}

export function textShown(answer: Answer, showing: Partial<Parameters<typeof renderAnswer>[1]> = {}): string {
	return textOf({ id: "", channel_id: "", flags: 0, components: render(answer, showing) as ComponentJson[] });
}

/** Everything Discord, or a reader, would have against the message. */
export function problemsOf(components: unknown): string[] {
	const data = { flags: 1 << 15, components, allowed_mentions: { parse: [] } };
	return checkCallback({ type: 4, data: JSON.parse(JSON.stringify(data)) });
}

export const HOSTILE = [
	"@everyone",
	"@here",
	"<@1>",
	"<@!400000000000000001>",
	"<@&2>",
	"<#3>",
	"</who:4>",
	"<t:1700000000:R>",
	"<a:wave:5>",
	"[click](http://evil.example)",
	"[a\\](http://evil.example)",
	"https://evil.example/x_y_z",
	"discord.gg/abc",
	"||hidden||",
	"```\ncode\n```",
	"``` `",
	"**bold** __under__ ~~gone~~ *x* _y_",
	"# heading",
	"\n## heading",
	"\n-# small",
	"\n> quote",
	"\n>>> quote",
	"\n- list",
	"\n1. list",
	"\u202eevil\u202c",
	"\u2066isolated\u2069",
	"\u0000\u0007",
	"\u200b\u200d\ufeff",
	"\ue000\ue001\ue002\ue003",
	"\ud83d",
	"👩‍👩‍👧 नमस्ते سلام",
	"\\",
	"x".repeat(5000),
	"No end in sight ".repeat(400),
	"A sentence. ".repeat(500),
];
