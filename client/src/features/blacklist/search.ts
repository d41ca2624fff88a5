/** Objections are not searched for: whoever decides sees those that wait. */
export const objectionSearch = {}
