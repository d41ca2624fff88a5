import type { ProblemFault } from './generated/types.gen'

/** Every code that a problem of the server can carry, as the contract enumerates them. */
export type ErrorCode = NonNullable<ProblemFault['code']>
