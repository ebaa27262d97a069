import { Client, Events, GatewayIntentBits } from "discord.js";

/**
 * Run by `soak.ts` beside Footnote: the least that a bot can do. What it is late with, and what it takes for a reply, is
 * the library's and the machine's own share.
 */
const client = new Client({
	intents: [GatewayIntentBits.Guilds],
	rest: { api: process.env["DISCORD_API_URL"] ?? "" },
	allowedMentions: { parse: [] },
});
client.on(Events.InteractionCreate, (interaction) => {
	// Too late is counted where the question was asked.
	if (interaction.isRepliable()) interaction.reply("Yes.").catch(() => {});
});
await client.login(process.env["DISCORD_TOKEN"]);
