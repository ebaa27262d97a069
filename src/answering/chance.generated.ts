export const shippedChance = { first: { answers: 1 }, any: { answers: 1 }, sure: 0.7, least: 0.05 };
