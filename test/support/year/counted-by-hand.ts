/**
 * Counts what a year's raw events say, in plain code that shares nothing with the service: the published table of
 * promises, the bank holidays and the rules of counting are written down here a second time on purpose.
 */

export interface RawEvent {
  readonly reference: string;
  readonly seq: number;
  // The event as it stands in the table.
  readonly event: Readonly<Record<string, unknown>> & { readonly type: string; readonly at: string };
}

export interface HandClock {
  readonly standard: string;
  readonly promised: "acknowledgement" | "reply";
  readonly outcome:
    | ("met" | "late" | "late-open" | "not-yet-due")
    | ("not-from-public" | "merged" | "no-reply-needed" | "not-measured");
  /** Working days from the receipt to the answer; null while there is none. */
  readonly days: number | null;
  readonly by: "person" | "machine" | "holding-reply" | "reply" | null;
  readonly onlyByExtension: boolean;
}

export interface HandCase {
  readonly reference: string;
  readonly authority: string;
  readonly service: string;
  readonly channel: string;
  readonly kind: string;
  readonly receivedOn: string;
  readonly fromPublic: boolean;
  readonly merged: boolean;
  /** 1 Monday to 7 Sunday. */
  readonly weekday: number;
  readonly hour: number | null;
  readonly handOffs: number;
  readonly extensions: number;
  readonly pauses: number;
  readonly pausedDays: number;
  readonly serviceDays: ReadonlyMap<string, number>;
  readonly drivers: readonly string[];
  readonly clocks: readonly HandClock[];
}

const BANK_HOLIDAYS = [
  ...["2025-01-01", "2025-04-18", "2025-04-21", "2025-05-05", "2025-05-26", "2025-08-25", "2025-12-25"],
  ...["2025-12-26", "2026-01-01", "2026-04-03", "2026-04-06", "2026-05-04", "2026-05-25", "2026-08-31"],
  ...["2026-12-25", "2026-12-28"],
];
const CLOSED: Readonly<Record<string, readonly string[]>> = {
  ashby: ["2025-12-29", "2025-12-30", "2025-12-31"],
};
const LETTERS_MEASURED_BEFORE = "2026-05-01";
const MACHINE_COUNTS: Readonly<Record<string, boolean>> = { ashby: false, borrow: true };

const LONDON = new Intl.DateTimeFormat("en-CA", {
  timeZone: "Europe/London",
  ...({ year: "numeric", month: "2-digit", day: "2-digit" } as const),
  ...({ hour: "2-digit", minute: "2-digit", hourCycle: "h23" } as const),
});

const wall = (at: string): { readonly date: string; readonly hour: number; readonly minute: number } => {
  const part = Object.fromEntries(LONDON.formatToParts(new Date(at)).map(({ type, value }) => [type, value]));
  const date = `${part["year"] ?? ""}-${part["month"] ?? ""}-${part["day"] ?? ""}`;
  return { date, hour: Number(part["hour"]), minute: Number(part["minute"]) };
};

const nextDate = (date: string): string =>
  new Date(Date.parse(`${date}T12:00:00Z`) + 86_400_000).toISOString().slice(0, 10);

/** 1 Monday to 7 Sunday. */
const weekday = (date: string): number => new Date(`${date}T12:00:00Z`).getUTCDay() || 7;

const isHoliday = (date: string, authority: string): boolean =>
  weekday(date) <= 5 && (BANK_HOLIDAYS.includes(date) || (CLOSED[authority]?.includes(date) ?? false));

const isWorking = (date: string, authority: string): boolean =>
  weekday(date) <= 5 && !isHoliday(date, authority);

/** Working days after the first date, up to and including the second. */
const workingDays = (after: string, upTo: string, authority: string): number => {
  let days = 0;
  for (let date = nextDate(after); date <= upTo; date = nextDate(date)) {
    if (isWorking(date, authority)) days += 1;
  }
  return days;
};

const text = (value: unknown): string => (typeof value === "string" ? value : "");

const caseOf = (reference: string, all: readonly RawEvent[], now: string): HandCase => {
  const taken = new Set(all.map(({ event }) => (event.type === "withdrawn" ? event["withdraws"] : null)));
  const events = all
    .filter(({ seq, event }) => event.type !== "withdrawn" && !taken.has(seq))
    .sort((a, b) => a.seq - b.seq)
    .map(({ event }) => event);
  const of = (type: string) => events.filter((event) => event.type === type);
  const receipt = of("received")[0];
  if (receipt === undefined) throw new Error(reference);
  const authority = text(receipt["authority"]);
  const channel = text(receipt["channel"]);
  const brought = of("mergedFrom").map((event) => text(event["receivedOn"]));
  const arrived = wall(receipt.at);
  const receivedOn = [arrived.date, ...brought].sort()[0] ?? "";

  const fromPublic = of("notFromPublic").length === 0;
  const merged = of("mergedInto").length > 0;
  const reopenedAt = of("reopened").at(-1)?.at ?? null;
  const replies = of("replied")
    .map(({ at }) => at)
    .sort();
  const reply = replies.find((at) => reopenedAt === null || at >= reopenedAt) ?? null;
  const notNeeded = of("noReplyNeeded")[0]?.at ?? null;

  // Which rows of the published table promise something to this case.
  const mail = channel === "email" || channel === "web-form";
  const complex = receipt["complexity"] === "complex" || of("complexityChanged").length > 0;
  const rows: (readonly [string, HandClock["promised"], number])[] = [];
  if (mail) {
    rows.push(["email-acknowledgement", "acknowledgement", 1]);
    rows.push(complex ? ["email-reply-complex", "reply", 20] : ["email-reply", "reply", 8]);
  } else if (complex && (channel === "letter" || channel === "fax"))
    rows.push(["letter-reply-complex", "reply", 20]);
  else if (channel === "letter") rows.push(["letter-reply", "reply", 10]);

  // While the council waits for the customer, whole days do not count towards a reply to an ordinary e-mail.
  const waits = of("waiting").map(({ at }) => {
    const ended = of("waitingEnded").find((event) => event.at >= at);
    return { from: at, to: ended?.at ?? null };
  });
  const stands = waits.some(({ to }) => to === null) && reply === null && notNeeded === null;
  const stillUntil = reply ?? notNeeded ?? now;
  const isStill = (date: string): boolean =>
    waits.some(({ from, to }) => {
      // It waits no longer than until its answer.
      const until = to === null || to > stillUntil ? stillUntil : to;
      return date > wall(from).date && date < wall(until).date;
    });
  const extended = mail && !complex ? of("extended") : [];
  const putOff = extended.reduce((days, event) => days + Number(event["amount"]), 0);

  const dueOn = (days: number, still: boolean): string => {
    let date = receivedOn;
    for (let left = days; left > 0;) {
      date = nextDate(date);
      if (isWorking(date, authority) && !(still && isStill(date))) left -= 1;
    }
    return date;
  };

  const first = (
    answers: readonly (readonly [string | null | undefined, NonNullable<HandClock["by"]>])[],
  ): readonly [string, NonNullable<HandClock["by"]>] | null => {
    const given = answers.flatMap(([at, by]) =>
      typeof at === "string" && (notNeeded === null || at <= notNeeded) ? [[at, by] as const] : [],
    );
    return given.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))[0] ?? null;
  };

  const clocks = rows.map(([standard, promised, days]): HandClock => {
    const isReply = promised === "reply";
    const canWait = standard === "email-reply";
    const answer = isReply
      ? first([[reply, "reply"]])
      : first(
          [
            [
              of("acknowledged")
                .map((event) => (event["automatic"] === false ? event.at : "9"))
                .sort()[0],
              "person",
            ],
            [
              of("holdingReplySent")
                .map(({ at }) => at)
                .sort()[0],
              "holding-reply",
            ],
            [replies[0], "reply"],
            [
              MACHINE_COUNTS[authority] === true
                ? of("acknowledged").find((event) => event["automatic"])?.at
                : null,
              "machine",
            ],
          ].filter(([at]) => at !== "9") as never,
        );
    const due = dueOn(days + (isReply ? putOff : 0), canWait);
    const decidedOn = wall(answer?.[0] ?? notNeeded ?? now).date;
    const late = decidedOn > due;
    const waitsNow = canWait && stands && answer === null;
    let outcome: HandClock["outcome"];
    if (!fromPublic) outcome = "not-from-public";
    else if (merged) outcome = "merged";
    else if (standard === "letter-reply" && receivedOn >= LETTERS_MEASURED_BEFORE) outcome = "not-measured";
    else if (answer !== null) outcome = late ? "late" : "met";
    else if (notNeeded !== null) outcome = late ? "late" : "no-reply-needed";
    else outcome = late && !waitsNow ? "late-open" : "not-yet-due";
    return {
      standard,
      promised,
      outcome,
      days: answer === null ? null : workingDays(receivedOn, wall(answer[0]).date, authority),
      by: answer?.[1] ?? null,
      onlyByExtension: outcome === "met" && isReply && putOff > 0 && decidedOn > dueOn(days, canWait),
    };
  });

  // Who had it, and for how many working days.
  const ended =
    reply ??
    notNeeded ??
    events
      .map(({ at }) => at)
      .sort()
      .at(-1) ??
    receipt.at;
  const endedOn = wall(ended).date;
  const serviceDays = new Map<string, number>();
  let service = text(receipt["service"]);
  let handOffs = 0;
  let since = receivedOn;
  const counted = (upTo: string): void => {
    serviceDays.set(service, (serviceDays.get(service) ?? 0) + workingDays(since, upTo, authority));
    if (upTo > since) since = upTo;
  };
  let last: string | null = service;
  for (const event of of("reassigned")) {
    if (event["service"] === service) continue;
    handOffs += 1;
    if (event.at > ended) last = null;
    if (last !== null) counted(wall(event.at).date);
    service = text(event["service"]);
    if (last !== null) last = service;
  }
  const current = service;
  if (last !== null) counted(endedOn);
  else {
    // It was handed on after its end: the one that had it at the end has the rest of its days.
    service = of("reassigned")
      .filter((event) => event.at <= ended)
      .reduce((had, event) => text(event["service"]) || had, text(receipt["service"]));
    counted(endedOn);
  }

  // What may go with a late reply.
  const drivers: string[] = [];
  const promisedReply = rows.find(([, promised]) => promised === "reply");
  if (handOffs > 0) drivers.push("handed-on");
  if (promisedReply !== undefined) {
    const allowed = workingDays(
      receivedOn,
      dueOn(promisedReply[2], promisedReply[0] === "email-reply"),
      authority,
    );
    let half = receivedOn;
    for (let left = Math.ceil(allowed / 2); left > 0;) {
      half = nextDate(half);
      if (isWorking(half, authority)) left -= 1;
    }
    const closed = first([[reply, "reply"]])?.[0] ?? notNeeded;
    let has = text(receipt["service"]);
    let owned = false;
    for (const event of events) {
      if (wall(event.at).date > half) continue;
      if (event.type === "takenOn") owned = event["owner"] !== null;
      if (event.type === "reassigned" && event["service"] !== has) {
        has = text(event["service"]);
        owned = false;
      }
    }
    if (!owned && (closed === null || wall(closed).date > half)) drivers.push("unowned-half-way");
  }
  const acknowledgement = clocks.find(({ promised }) => promised === "acknowledgement");
  if (acknowledgement && ["late", "late-open", "not-yet-due"].includes(acknowledgement.outcome)) {
    drivers.push("acknowledged-late");
  }
  if (complex) drivers.push("complex");
  const asked = (at: string): boolean =>
    waits.some(({ from, to }) => at >= from && (to === null || at <= to));
  if (of("customerWroteAgain").some(({ at }) => (reply === null || at < reply) && !asked(at))) {
    drivers.push("chased");
  }
  if (waits.length > 0) drivers.push("paused");
  if (extended.length > 0) drivers.push("extended");
  const timeKnown = receipt["timeKnown"] === true;
  const open = arrived.hour >= 9 && arrived.hour < 17;
  if (!isWorking(arrived.date, authority) || (timeKnown && !open)) drivers.push("out-of-hours");
  if (promisedReply !== undefined) {
    const due = dueOn(promisedReply[2] + putOff, promisedReply[0] === "email-reply");
    for (let date = nextDate(receivedOn); date <= due; date = nextDate(date)) {
      if (!isHoliday(date, authority)) continue;
      drivers.push("over-holiday");
      break;
    }
  }

  return {
    reference,
    ...{ authority, channel, receivedOn, fromPublic, merged, handOffs, serviceDays, drivers, clocks },
    service: current,
    kind: text(receipt["kind"]),
    weekday: weekday(arrived.date),
    hour: timeKnown ? arrived.hour : null,
    extensions: extended.length,
    pauses: waits.length,
    pausedDays: waits.reduce((days, { from, to }) => {
      const until = to === null || to > ended ? ended : to;
      return days + workingDays(wall(from).date, wall(until).date, authority);
    }, 0),
  };
};

/** Every case of the record, counted from its rows of the event table as things stand at `now`. */
export const countedByHand = (rows: readonly RawEvent[], now: string): HandCase[] => {
  const histories = new Map<string, RawEvent[]>();
  for (const row of rows) {
    const history = histories.get(row.reference) ?? [];
    history.push(row);
    histories.set(row.reference, history);
  }
  return [...histories].map(([reference, history]) => caseOf(reference, history, now));
};
