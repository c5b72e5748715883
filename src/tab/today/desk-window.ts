import type { DeskPage, DeskQuery, DeskRow } from "../../contracts/desk.ts";
import { succeeded, type Result } from "../../domain/result.ts";
import type { Api } from "../../ui/api/api.ts";
import type { ApiFailure } from "../../ui/api/failure.ts";

/** How many rows are asked for at a time. */
export const PAGE_ROWS = 100;

/** What is known of a list: its length, and the rows that somebody has looked at. */
export interface DeskSeen {
  readonly total: number;
  /** There are more than the list goes back to. */
  readonly orMore: boolean;
  readonly groups: DeskPage["groups"];
  readonly counts: DeskPage["counts"];
  /** The row at a place in the list; undefined while it has not been read. */
  readonly rowAt: (index: number) => DeskRow | undefined;
  /** Where a case stands, as far as it has been read; -1 where it is not known. */
  readonly placeOf: (reference: string) => number;
  /** All of it was read, and just now: a case without a place is not in the list. */
  readonly isWhole: boolean;
}

/** A list of which only what is looked at is read, a page ahead of whoever scrolls. */
export interface DeskWindow {
  seen(): DeskSeen | null;
  subscribe(listener: () => void): () => void;
  /** These rows are on the screen: what is not known of them, and around them, is read. */
  look(first: number, last: number): void;
  /** Reads again what is on the screen. What was read elsewhere is shown until it is looked at again. */
  refresh(): Promise<Result<DeskSeen, ApiFailure>>;
}

interface KeptPage {
  readonly rows: readonly DeskRow[];
  /** The refresh after which it was read: an older page is read again when it is looked at. */
  readonly round: number;
}

type Asking = Pick<Api, "desk">;

const sum = (groups: DeskPage["groups"]): number =>
  Object.values(groups).reduce((total, each) => total + each, 0);

const seenOf = (pages: ReadonlyMap<number, KeptPage>, latest: DeskPage, round: number): DeskSeen => {
  const places = new Map<string, number>();
  // A case that moved between two questions may stand in two pages: it is shown once, where it was met last.
  for (const [page, { rows }] of [...pages].sort(([, one], [, other]) => one.round - other.round)) {
    rows.forEach(({ reference }, at) => places.set(reference, page * PAGE_ROWS + at));
  }
  const total = sum(latest.groups);
  const fresh = [...pages.values()].filter((page) => page.round === round);
  return {
    total,
    orMore: latest.orMore === true,
    groups: latest.groups,
    counts: latest.counts,
    rowAt: (index) => {
      const row = pages.get(Math.floor(index / PAGE_ROWS))?.rows[index % PAGE_ROWS];
      return row !== undefined && places.get(row.reference) === index ? row : undefined;
    },
    placeOf: (reference) => places.get(reference) ?? -1,
    isWhole: latest.orMore !== true && fresh.reduce((rows, page) => rows + page.rows.length, 0) === total,
  };
};

export const createDeskWindow = (api: Asking, query: Omit<DeskQuery, "from" | "limit">): DeskWindow => {
  const pages = new Map<number, KeptPage>();
  const listeners = new Set<() => void>();
  const asked = new Set<string>();
  let round = 0;
  let looked: readonly [first: number, last: number] = [0, 0];
  let seen: DeskSeen | null = null;

  const wanted = (around: number): number[] => {
    const most = seen === null ? 0 : Math.max(0, Math.ceil(seen.total / PAGE_ROWS) - 1);
    const first = Math.max(0, Math.floor(looked[0] / PAGE_ROWS) - around);
    const last = Math.min(most, Math.floor(looked[1] / PAGE_ROWS) + around);
    return Array.from({ length: Math.max(1, last - first + 1) }, (_, step) => Math.min(first, most) + step);
  };

  const take = (page: number, of: number, answer: DeskPage): void => {
    if ((pages.get(page)?.round ?? -1) > of) return;
    pages.set(page, { rows: answer.rows, round: of });
    const last = Math.ceil(sum(answer.groups) / PAGE_ROWS);
    for (const each of [...pages.keys()]) if (each >= Math.max(1, last)) pages.delete(each);
    seen = seenOf(pages, answer, round);
    for (const listener of listeners) listener();
  };

  const read = async (page: number): Promise<Result<DeskPage, ApiFailure>> => {
    const mine = round;
    const answer = await api.desk({ ...query, from: page * PAGE_ROWS, limit: PAGE_ROWS });
    if (answer.ok) take(page, mine, answer.value);
    return answer;
  };

  const look = (first: number, last: number): void => {
    looked = [first, last];
    if (seen === null) return;
    for (const page of wanted(1)) {
      const token = `${round} ${page}`;
      if (pages.get(page)?.round === round || asked.has(token)) continue;
      asked.add(token);
      // What could not be read is asked for again with the next refresh, which also says why.
      void read(page).finally(() => asked.delete(token));
    }
  };

  return {
    seen: () => seen,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    look,
    refresh: async () => {
      round += 1;
      const answers = await Promise.all(wanted(0).map(read));
      const refused = answers.find((answer) => !answer.ok);
      if (refused !== undefined && !refused.ok) return refused;
      if (seen === null) throw new Error("A page that was read is known");
      look(...looked);
      return succeeded(seen);
    },
  };
};
