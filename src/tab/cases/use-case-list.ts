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
export const useCaseList = (query: CasesQuery, everySeconds: number) => {
  const { api, book } = useSession();
  const key = `cases ${JSON.stringify(query)}`;
  const [grown, setGrown] = useState<Grown>({ key, pages: 1, problem: null });
  const [reading, setReading] = useState(false);
  const pages = grown.key === key ? grown.pages : 1;
  const keyOf = (howMany: number): string => `${key} ${howMany}`;
  const asking = (howMany: number) => (from: Api) => readCases(from, query, howMany);
  const { known, refresh } = useLive(keyOf(pages), asking(pages), everySeconds);

  /** Reads one page more, and leads the keyboard to its first case. */
  const showMore = async (shown: CaseList): Promise<void> => {
    setReading(true);
    const more = pages + 1;
    const answer = await asking(more)(api);
    setReading(false);
    if (!answer.ok) return setGrown({ key, pages, problem: answer.failure.message });
    const before = new Set(shown.rows.map(({ reference }) => reference));
    const added = answer.value.rows.map(({ reference }) => reference).filter((each) => !before.has(each));
    book.open(keyOf(more), () => asking(more)(api), everySeconds).put(answer.value);
    flushSync(() => setGrown({ key, pages: more, problem: null }));
    focusCase(added);
  };

  return { known, refresh, showMore, reading, problem: grown.key === key ? grown.problem : null };
};
