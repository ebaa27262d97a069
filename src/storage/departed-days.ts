/** Days for which what is kept of a server that the bot has left is set aside, in case it is asked back, before it is deleted. */
export const DEPARTED_DAYS = 7;
