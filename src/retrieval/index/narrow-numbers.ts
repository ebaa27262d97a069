/** Numbers in as few bytes each as the largest of them needs: what is kept of a novel's words is half as large so. */
export type Numbers = Uint16Array | Uint32Array;

const MOST_NARROW = 0xffff;

export function narrow(numbers: Uint32Array): Numbers {
	return numbers.some((number) => number > MOST_NARROW) ? numbers : Uint16Array.from(numbers);
}
