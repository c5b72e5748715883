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

  it("is the desk when somebody comes to a case or goes, and not for each of many", () => {
    const { book, asked, show, pass } = start();
    for (const key of ["council", "desk {}", "case HS-2026-00001", "letters"]) show(key);
    asked.length = 0;
    for (let each = 0; each < 5; each += 1) {
      book.tell({ about: "presence", references: ["HS-2026-00001"] });
      pass();
    }
    expect(asked).toEqual(["desk {}"]);
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

describe("what is remembered beside answers", () => {
  it("is made once, and again only after many others", () => {
    const { book } = start();
    const first = book.keep("spot 0", () => ({}));
    expect(book.keep("spot 0", () => ({}))).toBe(first);
    for (let each = 1; each <= 200; each += 1) book.keep(`spot ${each}`, () => ({}));
    expect(book.keep("spot 0", () => ({}))).not.toBe(first);
  });

  it("is forgotten with the answer that it belongs to, and not before", () => {
    const { book, show } = start();
    const first = book.keep("desk 0", () => ({}));
    show("desk 0")();
    for (let each = 1; each <= 200; each += 1) book.keep(`spot ${each}`, () => ({}));
    expect(book.keep("desk 0", () => ({}))).toBe(first);
    for (let each = 1; each <= 40; each += 1) show(`desk ${each}`)();
    expect(book.keep("desk 0", () => ({}))).not.toBe(first);
  });
});
