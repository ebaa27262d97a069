import { once } from "node:events";
import { type AddressInfo, connect, createServer, type Socket } from "node:net";

/** A way to the database that can be cut for one process alone. */
export type Line = {
	/** The database's, over this line. */
	readonly address: string;
	/** What is under way breaks, and nobody comes through. */
	cut(): void;
	mend(): void;
	end(): Promise<void>;
};

/** @param address Of a database that is reached by a socket in a folder. */
export async function openLine(address: string): Promise<Line> {
	const url = new URL(address);
	const target = `${url.searchParams.get("host")}/.s.PGSQL.${url.port === "" ? 5432 : url.port}`;
	const sockets = new Set<Socket>();
	let isCut = false;
	const server = createServer((socket) => {
		if (isCut) {
			socket.destroy();
			return;
		}
		const onward = connect(target);
		for (const [one, other] of [
			[socket, onward],
			[onward, socket],
		] as const) {
			sockets.add(one);
			one.pipe(other);
			one.on("error", () => {});
			one.on("close", () => {
				sockets.delete(one);
				other.destroy();
			});
		}
	});
	server.listen(0, "127.0.0.1");
	await once(server, "listening");
	const own = new URL(address);
	own.search = "";
	own.hostname = "127.0.0.1";
	own.port = String((server.address() as AddressInfo).port);
	const cut = (): void => {
		isCut = true;
		for (const socket of sockets) socket.destroy();
	};
	return {
		address: own.toString(),
		cut,
		mend: () => {
			isCut = false;
		},
		end: async () => {
			cut();
			server.close();
			await once(server, "close");
		},
	};
}
