import { instantOf, millisecondsOf } from "../../domain/calendar/instant.ts";
import { failed, type Result } from "../../domain/result.ts";
import { NOT_SET_UP, type Refusal } from "../refusal.ts";
import type { OfficerActor } from "../use-cases.ts";
import type { CaseDesk } from "../views/case-desk.ts";
import { deskOf, type AroundNeeds } from "./desk-of.ts";

/** "I am at this case." It advises others and locks nothing: two may still answer the same message. */
export type BeHere = (input: {
  readonly reference: string;
  readonly doing: "looking" | "replying" | "left";
  readonly by: OfficerActor;
}) => Promise<Result<CaseDesk, Refusal>>;

/** A program that ends without a word is forgotten after this. */
const LEASE_SECONDS = 45;

export const beHere =
  (needs: AroundNeeds): BeHere =>
  async ({ reference, doing, by }) => {
    const { record } = needs;
    const council = await record.council();
    if (council === null) return failed(NOT_SET_UP);
    if (doing === "left") {
      await record.leave({ reference, officerId: by.id });
    } else {
      const now = needs.now();
      const until = instantOf(millisecondsOf(now) + LEASE_SECONDS * 1000);
      await record.beHere({ reference, officer: { id: by.id, name: by.name }, doing, now, until });
    }
    return deskOf(needs, council, { reference, by });
  };
