/** Does work after all that came before it under the same key, failed or not; under different keys at once. */
export type InTurn = <T>(key: string, work: () => Promise<T>) => Promise<T>;

export function createTurns(): InTurn {
	const lasts = new Map<string, Promise<unknown>>();
	return (key, work) => {
		const turn = (lasts.get(key) ?? Promise.resolve()).then(work, work);
		lasts.set(key, turn);
		const end = (): void => {
			if (lasts.get(key) === turn) lasts.delete(key);
		};
		turn.then(end, end);
		return turn;
	};
}
