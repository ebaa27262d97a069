/** Learned by `npm run train -- chance`: how much the reader's logit counts beside a passage's likeness to the question. */
export const readingShare = 1.19;
