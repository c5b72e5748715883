import type { Instant } from "../../domain/calendar/civil-date.ts";

/** The present moment, handed in: nothing in the core reads a clock. */
export type Now = () => Instant;
