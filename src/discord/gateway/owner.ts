import { type Client, Team, TeamMemberMembershipState } from "discord.js";

/** Whether somebody owns the bot's application, or is in the team that does. Discord is asked each time: teams change. */
export async function isOwner(client: Client<true>, user: string): Promise<boolean> {
	const { owner } = await client.application.fetch();
	if (!(owner instanceof Team)) return owner?.id === user;
	return owner.members.get(user)?.membershipState === TeamMemberMembershipState.Accepted;
}
