import { expect, test } from "vitest";
import { choiceOf, fitLinearModel } from "./fit-linear-model.ts";
import { minimize } from "./minimize.ts";

test("finds the least point of a long narrow valley", () => {
	const wanted = [3, -2, 0.5];
	const steepness = [1, 100, 10_000];
	const point = minimize(3, (at) => ({
		value: wanted.reduce(
			(sum, value, axis) => sum + ((steepness[axis] as number) * ((at[axis] as number) - value) ** 2) / 2,
			0,
		),
		gradient: Float64Array.from(wanted, (value, axis) => (steepness[axis] as number) * ((at[axis] as number) - value)),
	}));
	for (const [axis, value] of wanted.entries()) expect(point[axis]).toBeCloseTo(value, 2);
});

test("weighs the signal that the right candidates have, and not the one they share with the others", () => {
	const choice = choiceOf([1, 5, 0, 5, 0.1, 5], [1, 0, 0], 1);
	const { telling, shared } = fitLinearModel(["telling", "shared"], [choice], () => 0.01);
	expect(telling).toBeGreaterThan(1);
	expect(shared).toBe(0);
});

test("the same choices give the same digits", () => {
	const choices = Array.from({ length: 20 }, (_, at) => choiceOf([at % 3, at % 5, at % 7, at % 2], [1, 0], 1));
	const learn = () => fitLinearModel(["one", "other"], choices, () => 0.1);
	expect(learn()).toEqual(learn());
});
