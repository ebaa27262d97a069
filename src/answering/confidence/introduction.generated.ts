/** Learned by `npm run train -- chance`: from this logit of the reader on, words that introduce somebody are told as sure. */
export const leastIntroduction = 3.07;
