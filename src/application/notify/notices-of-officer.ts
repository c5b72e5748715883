import { ACTIVITIES } from "../../domain/notice/activities.ts";
import { NOTICE_KINDS, WANTED_UNASKED, type NoticeKind } from "../../domain/notice/kinds.ts";
import { succeeded, type Result } from "../../domain/result.ts";
import type { Instant } from "../../domain/calendar/civil-date.ts";
import type { ActivityFeed, NoticeStore, RecentNotice } from "../ports/notices.ts";
import type { Refusal } from "../refusal.ts";
import type { OfficerActor } from "../use-cases.ts";
import { words } from "./words.ts";

/** How an officer stands with their notifications in Teams. */
export interface NoticesView {
  /** Whether this installation sends any. */
  readonly sending: boolean;
  readonly switches: Readonly<Record<NoticeKind, boolean>>;
  /** null: nothing was sent to this officer yet. */
  readonly reach: { readonly reached: boolean; readonly problem: string | null; readonly at: Instant } | null;
  readonly held: number;
  readonly recent: readonly RecentNotice[];
}

type Answer = Promise<Result<NoticesView, Refusal>>;

export type ListNotices = (input: { readonly by: OfficerActor }) => Answer;
export type SwitchNotice = (input: {
  readonly kind: NoticeKind;
  readonly wanted: boolean;
  readonly by: OfficerActor;
}) => Answer;
/** Sent at once, at whatever hour: the officer asks for it. What came of it stands under `reach`. */
export type SendTestNotice = (input: { readonly by: OfficerActor }) => Answer;

interface Needs {
  readonly record: Pick<NoticeStore, "noticesOf" | "switchNotice" | "noteReach">;
  /** null: this installation sends none. */
  readonly feed: ActivityFeed | null;
}

const viewOf = async ({ record, feed }: Needs, { id }: OfficerActor): Promise<NoticesView> => {
  const { switches, ...rest } = await record.noticesOf(id);
  return {
    sending: feed !== null,
    switches: Object.fromEntries(
      NOTICE_KINDS.map((kind) => [kind, switches[kind] ?? WANTED_UNASKED]),
    ) as Record<NoticeKind, boolean>,
    ...rest,
  };
};

export const listNotices =
  (needs: Needs): ListNotices =>
  async ({ by }) =>
    succeeded(await viewOf(needs, by));

export const switchNotice =
  (needs: Needs): SwitchNotice =>
  async ({ kind, wanted, by }) => {
    await needs.record.switchNotice({ officerId: by.id, kind, wanted });
    return succeeded(await viewOf(needs, by));
  };

export const sendTestNotice =
  (needs: Needs): SendTestNotice =>
  async ({ by }) => {
    const { record, feed } = needs;
    const answer = await feed?.send({
      officerId: by.id,
      type: ACTIVITIES.test.type,
      parameters: {},
      preview: words.test,
      topic: words.testTopic,
      place: "/notifications",
      key: `test ${by.id}`,
    });
    if (answer !== undefined) await record.noteReach(by.id, answer.ok ? null : answer.failure.message);
    return succeeded(await viewOf(needs, by));
  };
