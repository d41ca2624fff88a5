/** The shape of a text file with every sentence as a plain string: what the other language has to provide. */
export type TextOf<T> = { [K in keyof T]: T[K] extends string ? string : TextOf<T[K]> }
