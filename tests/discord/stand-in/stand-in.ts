import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { type Application, createApplication, readyJson } from "./application.ts";
import { checkDirectChannel } from "./check-body.ts";
import { createGateway, type Gateway, isOnShard } from "./gateway.ts";
import { type Answered, createInteractions, type FormJson } from "./interactions.ts";
import { type MessageJson, messageJson } from "./messages.ts";
import {
	ANNA,
	APPLICATION_ID,
	BOT_USER,
	Channel,
	channelIdOf,
	directChannelJson,
	IN_SERVER,
	interactionPlace,
	type Reader,
	SERVER_ID,
	serverJson,
	userJson,
	type Where,
} from "./people.ts";
import { createPosts } from "./posts.ts";
import { createRegisteredCommands } from "./registered-commands.ts";
import { type Fault, type Request, type Response, refusal, serve } from "./rest.ts";
import { type OptionValue, optionJson, slashData } from "./slash-data.ts";
import { pressData, submitData } from "./submit-data.ts";
import { type Written, writtenMessage } from "./written-message.ts";

export const TOKEN = "MTAwMDAwMDAwMDAwMDAwMDAy.GStand.in-token-of-the-tests-0000000000000";

type By = {
	readonly by?: Reader;
	readonly where?: Where;
	/** Without the fields that tell how the app was installed. */
	readonly bare?: boolean;
	/** How many milliseconds ago Discord made the interaction that arrives only now. */
	readonly agoMs?: number;
};

/** A Discord on loopback: REST, gateway, and people who use the bot. It refuses what Discord would refuse, and remembers it. */
export type StandIn = {
	/** For `DISCORD_API_URL`. */
	readonly url: string;
	readonly gateway: Gateway;
	readonly requests: readonly Request[];
	/** Everything the bot did that Discord, or this project's rules, forbid. Empty in a good test. */
	readonly violations: string[];
	/** Messages that exist, by id. */
	readonly messages: ReadonlyMap<string, MessageJson>;
	/** Commands as registered, by "global" or the server's id. */
	readonly commands: Map<string, unknown[]>;
	/** What Discord says of the bot's application, and lets change of it. */
	readonly application: Application;
	addFault(fault: Fault): void;
	/** Uses a slash command; resolves with the bot's first response. */
	slash(
		name: string,
		options?: Readonly<Record<string, OptionValue>>,
		by?: By & { subcommand?: string },
	): Promise<Answered>;
	/** Types into an option; resolves with the choices offered. */
	type(name: string, focused: string, typed: string, by?: By): Promise<Answered["choices"]>;
	press(
		message: MessageJson | undefined,
		customId: string | undefined,
		by?: By & { value?: string },
	): Promise<Answered>;
	/** Sends a form back, with what was typed over what stood in it. */
	submit(form: FormJson | undefined, typed?: Readonly<Record<string, string>>, by?: By): Promise<Answered>;
	/** @param written Text, or what else a message holds. */
	useOnMessage(name: string, written: string | object, by?: By): Promise<Answered>;
	/** Writes a message; resolves with the id. */
	say(text: string, written?: Written): string;
	/** The next message the bot posts by itself in a channel. */
	nextPost(withinMs?: number): Promise<MessageJson>;
	close(): Promise<void>;
};

// https://discord.com/developers/docs/reference#snowflakes
const DISCORD_EPOCH = 1_420_070_400_000;

export async function startStandIn({
	port = 0,
	token = TOKEN,
	deadlineMs = 120_000,
	shards = 1,
	buckets,
}: {
	port?: number;
	token?: string;
	/** For first responses. Discord's are due after 3 s, which proves nothing on a busy machine. */
	deadlineMs?: number;
	/** How many it recommends. */
	shards?: number;
	/** In how many of them sessions are begun one after the other, as Discord demands it; absent: in each, and as they like. */
	buckets?: number;
} = {}): Promise<StandIn> {
	const violations: string[] = [];
	const requests: Request[] = [];
	const faults: Fault[] = [];
	const messages = new Map<string, MessageJson>();
	const commands = new Map<string, unknown[]>();
	let ids = 0;
	const nextId = (agoMs = 0): string => {
		const ms = BigInt(Math.round(performance.timeOrigin + performance.now() - agoMs - DISCORD_EPOCH));
		return String((ms << 22n) + BigInt(++ids % 2 ** 22));
	};
	const check = (problems: readonly string[], request: Request): Response | undefined => {
		if (problems.length === 0) return undefined;
		violations.push(...problems.map((problem) => `${request.method} ${request.path}: ${problem}`));
		return refusal(400, 50035, "Invalid Form Body", problems);
	};
	const interactions = createInteractions({ messages, nextId, check, deadlineMs });
	const posts = createPosts({ messages, nextId, check });
	const handleCommands = createRegisteredCommands({ commands, nextId, check });
	const application = createApplication(check);

	const handle = (request: Request): Response => {
		const { method, path } = request;
		const parts = path.split("/").slice(1);
		if (parts[0] === "interactions" && parts[3] === "callback") {
			return interactions.callback(request, parts[1] ?? "", parts[2] ?? "");
		}
		if (parts[0] === "webhooks" && parts[1] === APPLICATION_ID) {
			return interactions.webhook(request, parts[2] ?? "", path.split(parts[2] ?? "").at(-1) ?? "");
		}
		if (request.headers.authorization !== `Bot ${token}`) return refusal(401, 0, "401: Unauthorized");
		if (!/^DiscordBot \(.+, .+\)/.test(request.headers["user-agent"] ?? "")) violations.push("no User-Agent of a bot");
		const answer = answerBot(request, parts);
		if (answer !== undefined) return answer;
		violations.push(`${method} ${path}: no such route here`);
		return refusal(404, 0, "404: Not Found");
	};

	/** Routes that want the bot's token. @returns undefined for one that is not there. */
	const answerBot = (request: Request, parts: readonly string[]): Response | undefined => {
		const { method, path } = request;
		if (path === "/gateway/bot") return application.gatewayBot(gatewayUrl(), shards, buckets ?? shards);
		if (path === "/users/@me") return { status: 200, body: BOT_USER };
		if (path === "/applications/@me") return application.handle(request);
		if (path === "/users/@me/channels" && method === "POST") return openDirect(request);
		if (parts[0] === "applications" && parts.at(-1) === "commands") return handleCommands(request, parts);
		const posted = method === "GET" && parts[0] === "channels" ? messages.get(parts[3] ?? "") : undefined;
		if (posted !== undefined) return { status: 200, body: posted };
		return parts[0] === "channels" && method === "POST" ? answerInChannel(request, parts) : undefined;
	};

	const answerInChannel = (request: Request, [, channel = "", what]: readonly string[]): Response | undefined => {
		if (what === "messages") return posts.add(request, channel);
		return what === "typing" ? { status: 204 } : undefined;
	};

	const openDirect = (request: Request): Response => {
		const refused = check(checkDirectChannel(request.body), request);
		const { recipient_id } = request.body as { recipient_id: string };
		return refused ?? { status: 200, body: directChannelJson({ id: recipient_id, username: "reader" }) };
	};

	const gatewayUrl = (): string => `ws://127.0.0.1:${(server.address() as AddressInfo).port}`;
	const gateway = createGateway({
		token,
		url: gatewayUrl,
		buckets,
		complain: (violation) => violations.push(violation),
		ready: readyJson,
		afterReady: (shard) => (isOnShard(SERVER_ID, shard) ? [{ type: "GUILD_CREATE", data: serverJson() }] : []),
	});

	const server = createServer((incoming, outgoing) => {
		serve(incoming, outgoing, { handle, faults, requests }).catch((error: unknown) => {
			violations.push(`stand-in failed: ${String(error)}`);
			outgoing.destroy();
		});
	});
	server.on("upgrade", (request, line, head) => gateway.connect(request, line, head));
	await new Promise<void>((resolve) => server.listen(port, "127.0.0.1", resolve));

	const interact = (
		type: number,
		data: unknown,
		{ by = ANNA, where = IN_SERVER, bare = false, agoMs = 0 }: By,
		source?: MessageJson,
	) => {
		const [id, interactionToken] = [nextId(agoMs), `token-${nextId()}`];
		const channelId = channelIdOf(where, by);
		return new Promise<Answered>((resolve, reject) => {
			const timer = setTimeout(() => reject(new Error("the bot did not respond in time")), deadlineMs + 200).unref();
			const settle = (answered: Answered): void => {
				clearTimeout(timer);
				resolve(answered);
			};
			interactions.open({ id, type, token: interactionToken, channelId, source, settle }, agoMs);
			gateway.dispatch("INTERACTION_CREATE", {
				id,
				token: interactionToken,
				type,
				...interactionPlace(where, by),
				...(bare ? { context: undefined, authorizing_integration_owners: {} } : {}),
				data,
				...(source === undefined ? {} : { message: source }),
			});
		});
	};

	return {
		url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/api`,
		gateway,
		requests,
		violations,
		messages,
		commands,
		application: application.application,
		addFault: (fault) => void faults.push(fault),
		slash(name, options = {}, by = {}) {
			return interact(2, slashData(name, options, by.subcommand), by);
		},
		async type(name, focused, typed, by = {}) {
			const options = [{ ...optionJson(focused, typed), focused: true }];
			return (await interact(4, { id: "7", name, type: 1, options }, by)).choices;
		},
		press(message, customId, by = {}) {
			if (message === undefined || customId === undefined) throw new Error("there is no such button");
			return interact(3, pressData(customId, by.value), by, messages.get(message.id) ?? message);
		},
		submit(form, typed = {}, by = {}) {
			if (form === undefined) throw new Error("there is no form");
			const { source } = form;
			return interact(5, submitData(form, typed), by, source && (messages.get(source.id) ?? source));
		},
		useOnMessage(name, written, by = {}) {
			const id = nextId();
			const held = typeof written === "string" ? { content: written } : written;
			const message = { ...messageJson(id, Channel.Text, {}), author: userJson(by.by ?? ANNA), ...held };
			return interact(2, { id: "7", name, type: 3, target_id: id, resolved: { messages: { [id]: message } } }, by);
		},
		say(text, written = {}) {
			const id = nextId();
			gateway.dispatch("MESSAGE_CREATE", writtenMessage(id, text, written));
			return id;
		},
		nextPost: posts.next,
		async close() {
			gateway.cut();
			server.closeAllConnections();
			await new Promise((resolve) => server.close(resolve));
		},
	};
}
