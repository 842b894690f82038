/** How far a computed value is from the true one, as a share of it. */
export const relativeError = (computed: number, truth: number): number => Math.abs(computed / truth - 1);
