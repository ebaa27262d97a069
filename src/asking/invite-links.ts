/** View Channels, Send Messages, Send Messages in Threads, Read Message History: all that the bot needs in a server. */
export const PERMISSIONS = 274877975552n;

/**
 * The addresses that add the bot: to a server, and to one's own account.
 *
 * @param application Its id.
 * @see https://discord.com/developers/docs/topics/oauth2#bot-authorization-flow
 */
export function inviteLinks(application: string): { readonly server: string; readonly account: string } {
	const base = `https://discord.com/oauth2/authorize?client_id=${application}`;
	return {
		server: `${base}&scope=bot+applications.commands&permissions=${PERMISSIONS}`,
		account: `${base}&integration_type=1&scope=applications.commands`,
	};
}
