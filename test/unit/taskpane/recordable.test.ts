import { describe, expect, it } from "@jest/globals";
import { foldCase } from "../../../src/domain/case/fold.ts";
import { awayActions } from "../../../src/taskpane/away-actions.ts";
import { recordableOf, type RecordableCase } from "../../../src/taskpane/recordable.ts";
import type { Screen } from "../../../src/taskpane/screen.ts";
import { bareCase } from "../../../src/taskpane/start/kept/bare-case.ts";
import { lastKnown, type LastCouncil } from "../../../src/taskpane/start/kept/last-known.ts";
import { personStorage } from "../../../src/taskpane/start/kept/person-storage.ts";
import type { PaneStart } from "../../../src/taskpane/start/pane-start.ts";
import { unreachable } from "../../../src/ui/api/failure.ts";
import type { Unsaved } from "../../../src/ui/case/unsaved.ts";
import type { SelectedMessage } from "../../../src/ui/host/host.ts";
import {
  acknowledged,
  caseHistory,
  noReplyNeeded,
  notFromPublic,
  replied,
} from "../../support/case-history.ts";
import { storageOf } from "../../support/page-storage.ts";
import { PUBLISHED_RULES, RECEIVED, type Happened } from "../ui/published-rules.ts";
import { unsavedEntry } from "../ui/case/unsaved-entry.ts";

const NOW = "2026-04-07T16:30:00.000Z";
const AT = Date.parse(NOW);
const REFERENCE = "HS-2026-00412";
const MESSAGE = { messageId: "<1@x>" } as SelectedMessage;
const COUNCIL = {
  ...{ at: AT, rules: { "upper-wending": PUBLISHED_RULES }, rulesRevision: 1, mailboxes: [], zones: [] },
  services: [{ id: "housing", name: "Housing" }],
} as unknown as LastCouncil;
const showing = (reference: string) =>
  ({ shows: "last-known", atHand: { view: { head: { reference } }, away: true } }) as unknown as Screen;

interface Visit {
  readonly facts?: Happened;
  readonly unsaved?: readonly Unsaved[];
  readonly officer?: string;
  readonly screen?: Screen;
  readonly revision?: number;
}

/** What can be recorded beside a message that was seen before, in a pane that was opened while the service is away. */
const recordable = (visit: Visit = {}): RecordableCase | null => {
  const {
    facts = [],
    unsaved = [],
    officer = "officer-1",
    screen = showing(REFERENCE),
    revision = 1,
  } = visit;
  const storage = storageOf();
  const last = lastKnown(
    personStorage("priya", () => storage),
    () => AT,
  );
  last.keepCouncil({ ...COUNCIL, rulesRevision: revision });
  last.keepCase("<1@x>", {
    ...{ at: AT, reference: REFERENCE, service: "housing", rules: null },
    case: bareCase(foldCase(caseHistory(RECEIVED, facts))),
  });
  const session = { now: () => ({ state: "unreachable", failure: unreachable }) };
  const start = { last, session } as unknown as PaneStart;
  return recordableOf(start, { screen, message: MESSAGE, officer, unsaved, now: NOW });
};
const states = (visit: Visit) => recordable(visit)?.shown.clocks.map(({ state }) => state);
const actions = (visit: Visit) => {
  const found = recordable(visit);
  if (found === null) throw new Error("Nothing can be recorded");
  return awayActions(found.shown);
};

describe("a message of which only the last known state is at hand", () => {
  it("shows its clocks, and under whom it is recorded: by reference and service", () => {
    expect(states({})).toEqual(["due-soon", "running"]);
    expect(recordable()).toMatchObject({
      shown: { reference: REFERENCE, timeZone: "Europe/London", saving: false, notSentYet: false },
      services: [{ id: "housing", name: "Housing" }],
    });
  });

  it("shows what waits to be sent as though it were recorded, and says that it waits", () => {
    const unsaved = [unsavedEntry()];
    expect(states({ unsaved })).toEqual(["met", "running"]);
    expect(recordable({ unsaved })?.shown).toMatchObject({
      notSentYet: true,
      case: { acknowledgedByPersonAt: "2026-04-07T15:55:00.000Z" },
    });
  });

  it("shows several that wait in their order", () => {
    const replied = unsavedEntry({ key: "key-0002", fact: { type: "replied", note: null } });
    expect(states({ unsaved: [unsavedEntry({ state: "sending" }), replied] })).toEqual(["met", "met"]);
  });

  it("takes the next while one is tried again: it stands in line behind that", () => {
    const unsaved = [unsavedEntry({ state: "sending" })];
    expect(recordable({ unsaved })?.shown).toMatchObject({ saving: false });
  });

  it("never lets what was recorded lie ahead of the minute that is shown", () => {
    const unsaved = [unsavedEntry({ recordedAt: "2026-04-07T16:30:40.000Z" })];
    expect(recordable({ unsaved })?.shown.case.acknowledgedByPersonAt).toBe(NOW);
  });

  it("shows nothing of what was refused, of another case, or what the service has to decide", () => {
    for (const entry of [
      unsavedEntry({ state: "refused" }),
      unsavedEntry({ reference: "HS-2026-00413" }),
      unsavedEntry({ fact: { type: "noReplyNeeded", reason: "Thank-you" } }),
      unsavedEntry({ fact: { type: "mergedInto", reference: "HS-2026-00413" } }),
    ]) {
      expect(states({ unsaved: [entry] })).toEqual(["due-soon", "running"]);
    }
  });

  it("takes no record where it is not known who the officer is, or by what the case is counted", () => {
    expect(recordable({ officer: "" })).toBeNull();
    expect(recordable({ revision: 2 })).toBeNull();
  });

  it("takes none for another case than the one on the screen, or beside another screen", () => {
    expect(recordable({ screen: showing("HS-2026-00413") })).toBeNull();
    expect(recordable({ screen: { shows: "loading" } })).toBeNull();
  });
});

describe("what can be recorded of it", () => {
  it("is what happened: what decides over the case waits for its present state", () => {
    expect(actions({})).toEqual({
      primary: "mark-acknowledged",
      secondary: "record-reply",
      menu: ["record-acknowledgement", "record-holding-reply", "add-note"],
    });
  });

  it("goes on to the reply once the acknowledgement waits to be sent", () => {
    expect(actions({ unsaved: [unsavedEntry()] })).toMatchObject({ primary: "record-reply" });
    expect(actions({ facts: [[NOW, acknowledged()]] }).menu).not.toContain("record-acknowledgement");
  });

  it("is a note only where the case is closed", () => {
    for (const fact of [replied, notFromPublic, noReplyNeeded()]) {
      const { primary, secondary, menu } = actions({ facts: [[NOW, fact]] });
      expect([primary, secondary, ...menu]).toEqual([null, null, "add-note"]);
    }
  });
});
