// https://discord.com/developers/docs/topics/permissions
const MANAGE_GUILD = 1n << 5n;
const SEND_MESSAGES = 1n << 11n;
const SEND_IN_THREADS = 1n << 38n;

/** What somebody may do where an interaction comes from, as Discord's JSON. */
export function permissionsJson({ mayManage, isMuted = false }: { mayManage: boolean; isMuted?: boolean }): string {
	return String((mayManage ? MANAGE_GUILD : 0n) | (isMuted ? 0n : SEND_MESSAGES | SEND_IN_THREADS));
}
