import { failed, type Result } from "../../domain/result.ts";
import { NOT_SET_UP, type Refusal } from "../refusal.ts";
import type { OfficerActor } from "../use-cases.ts";
import type { CaseDesk } from "../views/case-desk.ts";
import { deskOf, type AroundNeeds } from "./desk-of.ts";

/** An observer, a Service Liaison Officer or a manager, keeps an eye on a case without owning it. */
export type FollowCase = (input: {
  readonly reference: string;
  readonly following: boolean;
  readonly by: OfficerActor;
}) => Promise<Result<CaseDesk, Refusal>>;

export const followCase =
  (needs: AroundNeeds): FollowCase =>
  async ({ reference, following, by }) => {
    const { record } = needs;
    const council = await record.council();
    if (council === null) return failed(NOT_SET_UP);
    await (following
      ? record.follow({ reference, officer: { id: by.id, name: by.name }, now: needs.now() })
      : record.unfollow({ reference, officerId: by.id }));
    return deskOf(needs, council, { reference, by });
  };
