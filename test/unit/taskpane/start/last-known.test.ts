import { describe, expect, it } from "@jest/globals";
import { foldCase } from "../../../../src/domain/case/fold.ts";
import { clocksOf } from "../../../../src/domain/clock/clocks.ts";
import { bareCase } from "../../../../src/taskpane/start/kept/bare-case.ts";
import { lastKnown, type LastCase } from "../../../../src/taskpane/start/kept/last-known.ts";
import { personStorage } from "../../../../src/taskpane/start/kept/person-storage.ts";
import { caseHistory, extended, replied, waitingEnded, waitingFor } from "../../../support/case-history.ts";
import { denied, storageOf } from "../../../support/page-storage.ts";
import { PUBLISHED_RULES, RECEIVED } from "../../ui/published-rules.ts";

const DAY = 86_400_000;
const START = Date.parse(RECEIVED);
const PRIYA = "priya@wending.example";

const matter = foldCase(
  caseHistory(
    RECEIVED,
    [
      ["2026-04-07T09:00:00.000Z", waitingFor("identity")],
      ["2026-04-09T09:00:00.000Z", waitingEnded],
      ["2026-04-10T09:00:00.000Z", extended(10, "2026-04-10")],
    ],
    { kind: "subject-access-request" },
  ),
);
const last = (at: number): LastCase => ({
  at,
  reference: "HS-2026-00412",
  service: "housing",
  case: bareCase(matter),
  rules: null,
});
const bookOf = (of: string | null, storage: Parameters<typeof personStorage>[1], nowMs = START) =>
  lastKnown(personStorage(of, storage), () => nowMs);

describe("what is kept of a case", () => {
  it("is enough to count its clocks to the day", () => {
    const kept = JSON.parse(JSON.stringify(bareCase(matter))) as typeof matter;
    for (const now of ["2026-04-20T09:00:00.000Z", "2026-06-20T09:00:00.000Z"]) {
      const dates = (of: typeof matter) =>
        clocksOf(of, PUBLISHED_RULES, now).map(({ state, due, workingDaysLeft }) => [
          state,
          due.on,
          workingDaysLeft,
        ]);
      expect(dates(kept)).toEqual(dates(matter));
    }
  });

  it("holds no name, no address and no word that somebody wrote", () => {
    const text = JSON.stringify(
      bareCase(
        foldCase(
          caseHistory(RECEIVED, [
            ["2026-04-07T09:00:00.000Z", waitingFor("identity")],
            ["2026-04-10T09:00:00.000Z", extended(10, "2026-04-10")],
            ["2026-04-11T09:00:00.000Z", replied],
          ]),
        ),
      ),
    );
    for (const word of ["Resident", "@", "gutter", "An Officer", "archive", "answered without"]) {
      expect(text).not.toContain(word);
    }
  });
});

describe("the last known state of a message", () => {
  it("is there on the next visit, for a week", () => {
    const storage = storageOf();
    bookOf(PRIYA, () => storage).keepCase("<1@x>", last(START));
    expect(bookOf(PRIYA, () => storage, START + 6 * DAY).case("<1@x>")).toEqual(last(START));
    expect(bookOf(PRIYA, () => storage, START + 7 * DAY).case("<1@x>")).toBeNull();
    expect(bookOf(PRIYA, () => storage).case("<2@x>")).toBeNull();
  });

  it("is kept of the latest 200 messages, and the rest is taken away", () => {
    const storage = storageOf();
    const book = bookOf(PRIYA, () => storage);
    for (let count = 1; count <= 203; count += 1) book.keepCase(`<${count}@x>`, last(START));
    expect(book.case("<3@x>")).toBeNull();
    expect(book.case("<4@x>")).not.toBeNull();
    expect([...storage.kept.keys()].filter((key) => key.includes("<"))).toHaveLength(200);
  });

  it("is taken away when it is too old, and when there is no case any more", () => {
    const storage = storageOf();
    bookOf(PRIYA, () => storage).keepCase("<1@x>", last(START));
    bookOf(PRIYA, () => storage, START + 8 * DAY).keepCase("<2@x>", last(START + 8 * DAY));
    expect([...storage.kept.keys()].some((key) => key.includes("<1@x>"))).toBe(false);
    bookOf(PRIYA, () => storage, START + 8 * DAY).forget("<2@x>");
    expect([...storage.kept.keys()].some((key) => key.includes("<2@x>"))).toBe(false);
  });

  it("is no other person's, and nobody's where the host does not say who it is", () => {
    const storage = storageOf();
    bookOf(PRIYA, () => storage).keepCase("<1@x>", last(START));
    storage.setItem("of something else", "stays");
    expect(bookOf("tom@wending.example", () => storage).case("<1@x>")).toBeNull();
    expect([...storage.kept.values()]).toEqual(["stays", "tom@wending.example"]);
    bookOf(null, () => storage).keepCase("<3@x>", last(START));
    expect([...storage.kept.keys()].some((key) => key.includes("<3@x>"))).toBe(false);
  });

  it("is not kept where storage is denied, and nothing breaks", () => {
    const book = bookOf(PRIYA, denied);
    book.keepCase("<1@x>", last(START));
    expect(book.case("<1@x>")).toBeNull();
    expect(book.council()).toBeNull();
  });
});
