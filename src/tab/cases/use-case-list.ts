import { useState } from "react";
import { flushSync } from "react-dom";
import type { CaseList } from "../../contracts/case.ts";
import type { CasesQuery } from "../../contracts/requests.ts";
import type { Api } from "../../ui/api/api.ts";
import { useLive, useSession } from "../session-context.ts";
import { readCases } from "./read-cases.ts";

interface Grown {
  readonly key: string;
  readonly pages: number;
  /** Why the last question for more was not answered. */
  readonly problem: string | null;
}

const focusCase = (references: readonly string[]): void => {
  for (const reference of references) {
    const link = document.querySelector<HTMLElement>(`a[data-case="${CSS.escape(reference)}"]`);
    if (link) return link.focus();
  }
};

/** A list of cases that keeps itself fresh and grows by a page on demand. */
export const useCaseList = (query: CasesQuery & { readonly limit: number }, everySeconds: number) => {
  const { api, book } = useSession();
  const { limit: pageSize } = query;
  const key = `cases ${JSON.stringify(query)}`;
  const [grown, setGrown] = useState<Grown>({ key, pages: 1, problem: null });
  const [reading, setReading] = useState(false);
  const pages = grown.key === key ? grown.pages : 1;
  const keyOf = (howMany: number): string => `${key} ${howMany}`;
  const asking = (howMany: number) => (from: Api) => readCases(from, query, howMany);
  const { known, refresh } = useLive(keyOf(pages), asking(pages), everySeconds);

  /** Reads so many pages, and leads the keyboard to the first that is there of some cases. */
  const grow = async (more: number, lead: (grown: CaseList) => readonly string[]): Promise<void> => {
    setReading(true);
    const answer = await asking(more)(api);
    setReading(false);
    if (!answer.ok) return setGrown({ key, pages, problem: answer.failure.message });
    book.open(keyOf(more), () => asking(more)(api), everySeconds).put(answer.value);
    flushSync(() => setGrown({ key, pages: more, problem: null }));
    focusCase(lead(answer.value));
  };

  /** Reads one page more, and leads the keyboard to its first case. */
  const showMore = (shown: CaseList): Promise<void> => {
    const before = new Set(shown.rows.map(({ reference }) => reference));
    return grow(pages + 1, ({ rows }) =>
      rows.map(({ reference }) => reference).filter((each) => !before.has(each)),
    );
  };

  /** Leads the keyboard to the case at that place of the list, from 1, and reads on as far as that where need be. */
  const showPlace = async (place: number, shown: CaseList): Promise<void> => {
    const at = ({ rows }: CaseList): readonly string[] =>
      rows.slice(place - 1, place).map(({ reference }) => reference);
    if (shown.rows.length >= place) return focusCase(at(shown));
    await grow(Math.ceil(place / pageSize), at);
  };

  const problem = grown.key === key ? grown.problem : null;
  return { known, refresh, showMore, showPlace, reading, problem };
};
