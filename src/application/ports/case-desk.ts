import type { Instant } from "../../domain/calendar/civil-date.ts";

/** An officer as others see them. The name is only shown. */
export interface NamedOfficer {
  readonly id: string;
  readonly name: string;
}

/** An officer who is at a case now, and since when they have done what they do there. */
export interface AtCase extends NamedOfficer {
  readonly doing: "looking" | "replying";
  readonly since: Instant;
}

/** What is kept around a case, beside its record: no clock knows of it, and no figure. */
export interface KeptDesk {
  /** Everybody whose lease has not run out, who came first the first. */
  readonly present: readonly AtCase[];
  /** Who has followed longest the first. */
  readonly followers: readonly NamedOfficer[];
  /** Until when it is out of the asking officer's lists; null: it is in them. */
  readonly snoozedUntil: Instant | null;
}

interface OfCase {
  readonly reference: string;
  readonly officerId: string;
}

/** Keeps who is at a case, who follows it and who has put it off. A case that there is not is passed over. */
export interface CaseDesks {
  /** A lease until `until`. One who begins to reply is replying until that lease runs out, or they leave. */
  beHere(lease: {
    readonly reference: string;
    readonly officer: NamedOfficer;
    readonly doing: AtCase["doing"];
    readonly now: Instant;
    readonly until: Instant;
  }): Promise<void>;
  leave(at: OfCase): Promise<void>;
  /** Ends by itself at `until`, or when the customer writes again or the case is reopened. */
  snooze(at: OfCase & { readonly now: Instant; readonly until: Instant }): Promise<void>;
  wake(at: OfCase): Promise<void>;
  /** Following twice is following since the first time. */
  follow(at: {
    readonly reference: string;
    readonly officer: NamedOfficer;
    readonly now: Instant;
  }): Promise<void>;
  unfollow(at: OfCase): Promise<void>;
  /** As an officer finds it; null: there is no such case. */
  deskOf(at: OfCase & { readonly now: Instant }): Promise<KeptDesk | null>;
}

/** Finds what an officer has to answer next, without reading one case more than that. */
export interface NextDueFinder {
  /**
   * Of the open cases that the officer has not snoozed: the first due of their own, else of those that nobody owns.
   * `services` null: unowned ones of every service. null: nothing is left.
   */
  nextDue(asked: {
    readonly officerId: string;
    readonly services: readonly string[] | null;
    /** Not this one: it was just answered. */
    readonly besides: string | null;
    readonly now: Instant;
  }): Promise<{ readonly reference: string; readonly waiting: number } | null>;
}
