import { describe, expect, it } from "@jest/globals";
import { keepLastKnown } from "../../../../src/taskpane/start/kept/keep-last-known.ts";
import type { LastCase, LastCouncil, LastKnown } from "../../../../src/taskpane/start/kept/last-known.ts";
import type { PaneStart } from "../../../../src/taskpane/start/pane-start.ts";
import type { Session } from "../../../../src/taskpane/start/session.ts";
import { watched } from "../../../../src/taskpane/start/watched.ts";
import type { KnownMessage } from "../../../../src/taskpane/known-message.ts";
import type { CaseFact } from "../../../../src/domain/case/event.ts";
import { caseHistory, replied } from "../../../support/case-history.ts";
import { RECEIVED } from "../../ui/published-rules.ts";

const READ_AT = Date.parse("2026-04-08T09:00:00.000Z");
const COUNCIL = {
  ...{ rules: { "upper-wending": "its rules" }, rulesRevision: 3, services: [], mailboxes: [], zones: [] },
  ...{ name: "Wending", me: { id: "officer-1", name: "Priya Shah" }, officers: [{ name: "Siân Morgan" }] },
};
const ready = (council: object): Session => ({ state: "ready", council, aheadMs: 0 }) as unknown as Session;

/** A pane of which the test says what is known, and what was written of it. */
const keeping = () => {
  const session = watched<Session>({ state: "starting" });
  const messages = watched<ReadonlyMap<string, KnownMessage>>(new Map());
  const written: string[] = [];
  const kept: { case: LastCase | null; council: LastCouncil | null } = { case: null, council: null };
  const last: LastKnown = {
    case: () => kept.case,
    council: () => kept.council,
    keepCase: (messageId, next) => {
      written.push(`case of ${messageId}`);
      kept.case = next;
    },
    forget: (messageId) => written.push(`nothing of ${messageId}`),
    keepCouncil: (next) => {
      written.push("council");
      kept.council = next;
    },
  };
  const waiting: (() => void)[] = [];
  const parts = { session, messages } as unknown as Pick<PaneStart, "session" | "messages">;
  keepLastKnown(
    parts,
    last,
    (work) => waiting.push(work),
    () => READ_AT,
  );
  /** There is time now. Answers how much work was waiting for it. */
  const idle = (): number => {
    const works = waiting.splice(0);
    for (const work of works) work();
    return works.length;
  };
  return { session, messages, written, kept, idle };
};

const answer = (open: unknown): ReadonlyMap<string, KnownMessage> =>
  new Map([
    [
      "housing <1@x>",
      {
        seen: { messageId: "<1@x>", case: open },
        failure: null,
        failures: 0,
        readAtMs: READ_AT,
      } as unknown as KnownMessage,
    ],
  ]);
const aCase = (...facts: readonly CaseFact[]) => ({
  reference: "HS-2026-00412",
  rules: null,
  events: caseHistory(
    RECEIVED,
    facts.map((fact) => ["2026-04-08T08:00:00.000Z", fact] as const),
  ),
});

describe("what is known of a message", () => {
  it("is kept when there is time, once for all that came meanwhile", () => {
    const { messages, written, idle } = keeping();
    messages.set(answer(aCase()));
    messages.set(answer(aCase(replied)));
    expect(written).toEqual([]);
    expect(idle()).toBe(1);
    expect(written).toEqual(["case of <1@x>"]);
  });

  it("is kept with the moment at which it was told, and with no name and no word", () => {
    const { messages, kept, idle } = keeping();
    messages.set(answer(aCase()));
    idle();
    expect(kept.case).toMatchObject({ at: READ_AT, reference: "HS-2026-00412", rules: null });
    expect(kept.case?.case).toMatchObject({ subject: "", sender: { name: "", address: null }, history: [] });
  });

  it("is written again when something has happened in the case, and only then", () => {
    const { messages, written, idle } = keeping();
    messages.set(answer(aCase()));
    idle();
    messages.set(answer(aCase()));
    idle();
    expect(written).toHaveLength(1);
    messages.set(answer(aCase(replied)));
    idle();
    expect(written).toHaveLength(2);
  });

  it("is forgotten where it has no case any more, or never had one", () => {
    const { messages, written, idle } = keeping();
    messages.set(answer(aCase()));
    idle();
    messages.set(answer(null));
    idle();
    expect(written).toEqual(["case of <1@x>", "nothing of <1@x>"]);
  });

  it("stays as it was while there is no answer", () => {
    const { messages, written, idle } = keeping();
    const away = { seen: null, failure: null, failures: 1, readAtMs: null } as unknown as KnownMessage;
    messages.set(new Map([["housing <1@x>", away]]));
    idle();
    expect(written).toEqual([]);
  });
});

describe("what is known of the council", () => {
  it("is kept as far as clocks are counted by it, with the officer's id and nobody's name", () => {
    const { session, kept, idle } = keeping();
    session.set(ready(COUNCIL));
    idle();
    expect(kept.council).toEqual({
      ...{ at: READ_AT, rules: COUNCIL.rules, rulesRevision: 3, services: [], mailboxes: [], zones: [] },
      officer: "officer-1",
    });
  });

  it("is written once, until it is told anew", () => {
    const { session, messages, written, idle } = keeping();
    session.set(ready(COUNCIL));
    idle();
    messages.set(answer(null));
    idle();
    session.set(ready({ ...COUNCIL, rulesRevision: 4 }));
    idle();
    expect(written).toEqual(["council", "nothing of <1@x>", "council"]);
  });

  it("is left alone while nobody is signed in", () => {
    const { session, written, idle } = keeping();
    session.set({ state: "signed-out", problem: null, busy: false });
    idle();
    expect(written).toEqual([]);
  });
});
