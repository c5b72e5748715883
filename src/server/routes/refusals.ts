import { Problem } from "../../contracts/council.ts";

/** Every route behind the sign-in may refuse, always in the same shape. */
export const refusals = { "4xx": Problem, "5xx": Problem } as const;
