import type { CivilDate, Instant } from "../../domain/calendar/civil-date.ts";
import type { CaseEvent } from "../../domain/case/event.ts";
import type { NoticeKind } from "../../domain/notice/kinds.ts";
import type { Failure, Result } from "../../domain/result.ts";

/** One thing that one officer is to be told, once: of a case at a threshold, or of a week. */
export interface NoticeItem {
  readonly officerId: string;
  readonly kind: NoticeKind;
  /** Empty for what is about no single case. */
  readonly reference: string;
  /** Which time it is: the due date, the event that assigned it, or the week. Another one is told of again. */
  readonly mark: string;
  readonly authority: string;
  readonly service: string;
}

/** Several things of one kind in one message to one officer. */
export interface NoticeToSend {
  /** Of the message, for good: repeated, it stands in its own place. */
  readonly key: string;
  readonly officerId: string;
  readonly kind: NoticeKind;
  readonly items: readonly NoticeItem[];
  /** How often it was tried before. */
  readonly attempts: number;
}

/** What was said, without anything of anybody's mail. */
export interface NoticeSaid {
  readonly title: string;
  readonly preview: string;
  /** Where it leads inside the tab. */
  readonly place: string;
}

export type NoticeOutcome =
  | { readonly result: "sent"; readonly said: NoticeSaid; readonly items: readonly NoticeItem[] }
  /** Everything that it would have said was over: answered, or somebody else's. */
  | { readonly result: "passed" }
  /** Teams takes nothing for this officer; what still holds is told as soon as it does. */
  | { readonly result: "refused"; readonly problem: string }
  /** The service has closed meanwhile: it is put together anew when it opens. */
  | { readonly result: "held" }
  | { readonly result: "later"; readonly problem: string; readonly seconds: number | null };

/** Whether Teams took the last message for an officer. */
export interface NoticeReach {
  readonly reached: boolean;
  /** For people; null when it was taken. */
  readonly problem: string | null;
  readonly at: Instant;
}

export interface RecentNotice extends NoticeSaid {
  readonly kind: NoticeKind;
  readonly at: Instant;
}

/** How one officer stands with their notifications. */
export interface OfficerNotices {
  /** Only what was ever switched. */
  readonly switches: Readonly<Partial<Record<NoticeKind, boolean>>>;
  readonly reach: NoticeReach | null;
  /** Decided, and waiting for opening hours or for Teams. */
  readonly held: number;
  /** The latest first. */
  readonly recent: readonly RecentNotice[];
}

/** Services with the day on which their next working day falls. */
export interface DueBy {
  readonly authority: string;
  readonly service: string;
  readonly nextWorkingDay: CivilDate;
}

export interface CaseToTell {
  readonly reference: string;
  readonly officerId: string;
  readonly events: readonly CaseEvent[];
}

/** One service's week in numbers, counted from the record at the moment of asking. */
export interface ServiceWeek {
  readonly service: string;
  /** Cases received in the week, those not from the public left out. */
  readonly received: number;
  /** Replies that fell due in the week, and how many of them were kept. */
  readonly due: number;
  readonly kept: number;
  /** Open and past due now. */
  readonly overdue: number;
  /** Open and due in the week that begins. */
  readonly dueThisWeek: number;
  /** Open cases that nobody has. */
  readonly unowned: number;
}

/** Covering officer by absent officer. */
export type Cover = ReadonlyMap<string, string>;

/**
 * What officers are told in Teams. Kept once per person, kind, case and threshold, so that it is told once however
 * often it is decided; sent at least once under the key of its message.
 */
export interface NoticeStore {
  /** Only one instance decides and sends at a time; false when another has the turn. It runs out by itself. */
  takeNoticeTurn(holder: string, seconds: number): Promise<boolean>;
  /**
   * Open cases with an owner whose reply is due by the next working day of the service, and of which that was not told
   * before. They are read under their lock: `judge` says what to tell, and that is kept in the same transaction.
   */
  decideNotices(
    asked: { readonly due: readonly DueBy[]; readonly cover: Cover },
    judge: (cases: readonly CaseToTell[]) => readonly NoticeItem[],
  ): Promise<void>;
  /** Keeps those that were not kept before. */
  noteNotices(items: readonly NoticeItem[]): Promise<void>;
  /**
   * What is decided and stands in no message yet, the oldest of each officer and service. Without officers for whom
   * Teams took nothing after `triedSince`: however much is held for them, it stands in nobody's way.
   */
  heldNotices(triedSince: Instant): Promise<readonly (NoticeItem & { readonly decidedAt: Instant })[]>;
  /** Puts held items into one message, once; those that another message has are left out. */
  groupNotices(key: string, items: readonly NoticeItem[]): Promise<void>;
  /** Not to be told: the officer does not want it. */
  dropNotices(items: readonly NoticeItem[]): Promise<void>;
  /** Takes what is due for a minute, so that no other worker takes it; oldest first. */
  takeNotices(limit: number): Promise<readonly NoticeToSend[]>;
  settleNotice(notice: NoticeToSend, outcome: NoticeOutcome): Promise<void>;
  /** Officers who have switched a kind, and how. */
  noticeSwitches(): Promise<
    readonly { readonly officerId: string; readonly kind: NoticeKind; readonly wanted: boolean }[]
  >;
  switchNotice(at: {
    readonly officerId: string;
    readonly kind: NoticeKind;
    readonly wanted: boolean;
  }): Promise<void>;
  noteReach(officerId: string, problem: string | null): Promise<void>;
  noticesOf(officerId: string): Promise<OfficerNotices>;
  serviceWeeks(asked: {
    readonly services: readonly string[];
    readonly from: CivilDate;
    readonly to: CivilDate;
  }): Promise<readonly ServiceWeek[]>;
  /** For whoever watches the service: counts, and nothing personal. */
  noticeHealth(): Promise<{
    readonly waiting: number;
    readonly inTrouble: number;
    readonly notReached: number;
  }>;
  /**
   * What was told before the moment is forgotten; what keeps an open case from being told of twice stays. So is what is
   * held and no longer so: should it be so again, it is decided again.
   */
  forgetNotices(before: Instant): Promise<void>;
}

/** A message for one officer's activity feed in Teams. */
export interface Activity {
  readonly officerId: string;
  /** As the manifest declares it. */
  readonly type: string;
  readonly parameters: Readonly<Record<string, string>>;
  readonly preview: string;
  readonly topic: string;
  /** Where it leads inside the tab, as after the `#`. */
  readonly place: string;
  /** A repeat under the same key takes the place of the first. */
  readonly key: string;
}

export interface ActivityFailure extends Failure {
  /** `refused`: Teams takes nothing for this officer; `rejected`: it takes no message like this one. */
  readonly code: "refused" | "throttled" | "unavailable" | "rejected";
  readonly retryAfterSeconds?: number;
}

/** Puts messages into the activity feed of officers. */
export interface ActivityFeed {
  send(activity: Activity): Promise<Result<void, ActivityFailure>>;
}
