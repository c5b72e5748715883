import { aCouncil } from "../../support/builders.ts";
import type { Council } from "../../../src/application/ports/council.ts";

export const TENANT = "council";
/** The moment at which everything is judged: the day after the eight quarters. */
export const NOW = "2026-07-01T09:00:00.000Z";

export const COUNCIL: Council = aCouncil({ tenant: TENANT });

/** The eight quarters, each from its first day to its last. */
export const QUARTERS: readonly { readonly from: string; readonly to: string }[] = [
  ["2024-07-01", "2024-09-30"],
  ["2024-10-01", "2024-12-31"],
  ["2025-01-01", "2025-03-31"],
  ["2025-04-01", "2025-06-30"],
  ["2025-07-01", "2025-09-30"],
  ["2025-10-01", "2025-12-31"],
  ["2026-01-01", "2026-03-31"],
  ["2026-04-01", "2026-06-30"],
].map(([from = "", to = ""]) => ({ from, to }));
