/** The counts of `figure`, in the order of its columns. */
const COUNTS = `
    count(*) filter (where settled = 'met'), count(*) filter (where settled = 'missed'),
    count(*) filter (where settled = 'open'), count(*) filter (where settled = 'paused'),
    count(*) filter (where settled = 'not-from-public'), count(*) filter (where settled = 'merged'),
    count(*) filter (where settled = 'no-reply-needed'), count(*) filter (where settled = 'not-measured'),
    count(*) filter (where settled = 'met' and answered_by = 'machine'),
    count(*) filter (where settled = 'met' and answered_by = 'holding-reply'),
    count(*) filter (where settled = 'met' and met_by_extension)`;

const byReceipt = (of: string, grain: "day" | "month", part: "" | "-total"): string => {
  const startsOn = grain === "day" ? "received_on" : "date_trunc('month', received_on)::date";
  const parts = part === "" ? "service, channel, kind" : "'', '', ''";
  return `insert into figure
    select tenant, '${grain}${part}', ${startsOn}, authority, ${parts}, standard_id, standard_version, promised,
      max(standard_title), max(target_percent), ${COUNTS}
    from clock_projection where ${of}
    group by tenant, ${startsOn}, authority, ${part === "" ? "service, channel, kind, " : ""}standard_id,
      standard_version, promised`;
};

const received = (of: string, grain: "day" | "month"): string => {
  const startsOn = grain === "day" ? "received_on" : "date_trunc('month', received_on)::date";
  return `insert into received_figure
    select tenant, '${grain}', ${startsOn}, authority, service, channel, kind, count(*)
    from case_projection where not not_from_public and ${of}
    group by tenant, ${startsOn}, authority, service, channel, kind`;
};

/** Counts what is open, of a month by the moment at which it is over: in UTC, as moments are kept. */
const open = (of: string, grain: "day" | "month"): string => `
  insert into open_figure (tenant, grain, due_at, received_on, authority, standard_id, standard_version, promised, open)
  select tenant, '${grain}', ${
    grain === "day"
      ? "due_at, received_on"
      : `(date_trunc('month', due_at at time zone 'UTC') + interval '1 month') at time zone 'UTC',
    date_trunc('month', received_on)::date`
  }, authority, standard_id, standard_version, promised, count(*)
  from clock_projection where settled = 'open' and ${of}
  group by 1, 3, 4, 5, 6, 7, 8`;

/**
 * Counts the figures from those clocks and cases that the condition is about, into tables without any of theirs: what
 * is kept as cases change has to come to the same.
 */
export const countAnew = (of: string): readonly string[] => [
  byReceipt(of, "day", ""),
  byReceipt(of, "month", ""),
  byReceipt(of, "day", "-total"),
  byReceipt(of, "month", "-total"),
  received(of, "day"),
  received(of, "month"),
  open(of, "day"),
  open(of, "month"),
];
