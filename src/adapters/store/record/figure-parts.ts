/** What figures are counted from in the row of a case; the names are those of its columns. */
export interface CountedCase {
  readonly authority: string;
  readonly service: string;
  readonly channel: string;
  readonly kind: string;
  readonly received_on: string;
  readonly not_from_public: boolean;
}

/** What figures are counted from in the row of a clock. */
export interface CountedClock {
  readonly authority: string;
  readonly service: string;
  readonly channel: string;
  readonly kind: string;
  readonly standard_id: string;
  readonly standard_version: number;
  readonly standard_title: string;
  readonly promised: string;
  readonly target_percent: number | null;
  readonly received_on: string;
  readonly due_at: string;
  readonly settled: string;
  readonly answered_by: string | null;
  readonly met_by_extension: boolean;
}

/** The columns of `figure`, as the database reads them: first the key, then the words, then what is counted. */
export const FIGURE_KEY = {
  grain: "text",
  starts_on: "date",
  authority: "text",
  service: "text",
  channel: "text",
  kind: "text",
  standard_id: "text",
  standard_version: "integer",
  promised: "text",
} as const;
export const FIGURE_WORDS = { standard_title: "text", target_percent: "double precision" } as const;
export const FIGURE_COUNTS = {
  met: "integer",
  missed: "integer",
  open: "integer",
  paused: "integer",
  not_from_public: "integer",
  merged: "integer",
  no_reply_needed: "integer",
  not_measured: "integer",
  met_automatically: "integer",
  met_by_holding_reply: "integer",
  met_by_extension: "integer",
} as const;

export const RECEIVED_KEY = {
  grain: "text",
  starts_on: "date",
  authority: "text",
  service: "text",
  channel: "text",
  kind: "text",
} as const;

export const OPEN_KEY = {
  grain: "text",
  due_at: "timestamptz",
  received_on: "date",
  authority: "text",
  standard_id: "text",
  standard_version: "integer",
  promised: "text",
} as const;

type Row = Readonly<Record<string, unknown>>;

/** One row of a rollup: its key, and by how much each of its counts goes up. */
export interface Counted {
  readonly key: Row;
  readonly words: Row;
  readonly counts: Readonly<Record<string, number>>;
}

const firstOfMonth = (date: string): string => `${date.slice(0, -2)}01`;

/** The moment at which its month is over, in UTC as moments are kept. */
const endOfMonth = (instant: string): string => {
  const end = new Date(`${instant.slice(0, 7)}-01T00:00:00.000Z`);
  end.setUTCMonth(end.getUTCMonth() + 1);
  return end.toISOString();
};

const countsOf = ({ settled, answered_by, met_by_extension }: CountedClock): Record<string, number> => {
  const met = settled === "met";
  return {
    [settled.replaceAll("-", "_")]: 1,
    ...(met && answered_by === "machine" ? { met_automatically: 1 } : {}),
    ...(met && answered_by === "holding-reply" ? { met_by_holding_reply: 1 } : {}),
    ...(met && met_by_extension ? { met_by_extension: 1 } : {}),
  };
};

/** A clock counts in its day and its month, in its own part of each and in the total. */
export const figuresOfClock = (clock: CountedClock): Counted[] => {
  const { authority, service, channel, kind, standard_id, standard_version, promised, received_on } = clock;
  const words = { standard_title: clock.standard_title, target_percent: clock.target_percent };
  const counts = countsOf(clock);
  const standard = { standard_id, standard_version, promised };
  const part = { authority, service, channel, kind, ...standard };
  const total = { authority, service: "", channel: "", kind: "", ...standard };
  const month = firstOfMonth(received_on);
  return [
    { key: { grain: "day", starts_on: received_on, ...part }, words, counts },
    { key: { grain: "month", starts_on: month, ...part }, words, counts },
    { key: { grain: "day-total", starts_on: received_on, ...total }, words, counts },
    { key: { grain: "month-total", starts_on: month, ...total }, words, counts },
  ];
};

export const receivedFiguresOf = (received: CountedCase): Counted[] => {
  if (received.not_from_public) return [];
  const { authority, service, channel, kind, received_on } = received;
  const [words, counts] = [{}, { cases: 1 }];
  return [
    { key: { grain: "day", starts_on: received_on, authority, service, channel, kind }, words, counts },
    {
      key: { grain: "month", starts_on: firstOfMonth(received_on), authority, service, channel, kind },
      words,
      counts,
    },
  ];
};

export const openFiguresOf = (clock: CountedClock): Counted[] => {
  if (clock.settled !== "open") return [];
  const { due_at, received_on, authority, standard_id, standard_version, promised } = clock;
  const standard = { authority, standard_id, standard_version, promised };
  const month = { due_at: endOfMonth(due_at), received_on: firstOfMonth(received_on) };
  const [words, counts] = [{}, { open: 1 }];
  return [
    { key: { grain: "day", due_at, received_on, ...standard }, words, counts },
    { key: { grain: "month", ...month, ...standard }, words, counts },
  ];
};
