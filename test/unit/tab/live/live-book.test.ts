import { describe, expect, it } from "@jest/globals";
import { succeeded } from "../../../../src/domain/result.ts";
import { createLiveBook } from "../../../../src/tab/live/live-book.ts";

const start = () => {
  const planned = new Set<() => void>();
  const book = createLiveBook(
    {
      after: (milliseconds, then) => {
        // Only what news leads to: the pauses of asking by itself are longer.
        if (milliseconds < 1000) planned.add(then);
        return () => void planned.delete(then);
      },
      isVisible: () => true,
      onVisible: () => () => undefined,
    },
    () => 0.1,
  );
  const asked: string[] = [];
  const show = (key: string) =>
    book
      .open(
        key,
        async () => {
          asked.push(key);
          return succeeded(key);
        },
        10,
      )
      .subscribe(() => undefined);
  const pass = () => {
    for (const then of [...planned]) {
      planned.delete(then);
      then();
    }
  };
  return { book, asked, show, pass };
};

const change = (reference: string) => ({
  about: "cases" as const,
  changes: [{ reference, what: "replied", by: null }],
});

describe("what is read again after news", () => {
  it("is what is looked at: lists, and the case that changed", () => {
    const { book, asked, show, pass } = start();
    for (const key of ["council", "case HS-2026-00001", "case HS-2026-00002", "letters"]) show(key);
    asked.length = 0;
    book.tell(change("HS-2026-00001"));
    pass();
    expect(asked).toEqual(["case HS-2026-00001", "letters"]);
  });

  it("is everything but the council when nobody knows what changed", () => {
    const { book, asked, show, pass } = start();
    for (const key of ["council", "case HS-2026-00001", "letters"]) show(key);
    asked.length = 0;
    book.tell({ about: "many" });
    pass();
    expect(asked).toEqual(["case HS-2026-00001", "letters"]);
  });

  it("is nothing that nobody looks at", () => {
    const { book, asked, show, pass } = start();
    show("letters")();
    asked.length = 0;
    book.tell({ about: "many" });
    pass();
    expect(asked).toEqual([]);
  });
});
