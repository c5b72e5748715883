import type { Clock } from "../../domain/clock/clock.ts";
import type { WaitingFor } from "../../domain/standards/standard.ts";
import { CLOCK_WORDS } from "../clock/words.ts";
import { FORM_WORDS } from "./form-words.ts";

/** What waiting does to each clock, in sentences: a promise that says nothing of it runs on. */
export const waitingEffects = (clocks: readonly Clock[], waitingFor: WaitingFor): readonly string[] =>
  clocks
    .filter(({ answeredAt }) => answeredAt === null)
    .map(({ standard: { promised, waiting } }) =>
      FORM_WORDS.wait.effects[waiting[waitingFor] ?? "runs-on"](CLOCK_WORDS.plain[promised]),
    );
