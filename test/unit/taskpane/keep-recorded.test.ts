import { describe, expect, it } from "@jest/globals";
import { foldCase } from "../../../src/domain/case/fold.ts";
import { keepRecorded } from "../../../src/taskpane/keep-recorded.ts";
import { bareCase } from "../../../src/taskpane/start/kept/bare-case.ts";
import { lastKnown } from "../../../src/taskpane/start/kept/last-known.ts";
import { personStorage } from "../../../src/taskpane/start/kept/person-storage.ts";
import type { OpenCase } from "../../../src/ui/api/api.ts";
import { acknowledged, caseHistory } from "../../support/case-history.ts";
import { storageOf } from "../../support/page-storage.ts";

const RECEIVED = "2026-04-02T15:00:00.000Z";
const LATER = "2026-04-07T09:00:00.000Z";
const REFERENCE = "HS-2026-00412";

describe("what was just recorded of a case", () => {
  const storage = storageOf();
  const last = lastKnown(
    personStorage("priya", () => storage),
    () => Date.parse(LATER),
  );
  const keep = (messageId: string, reference: string): void =>
    last.keepCase(messageId, {
      ...{ at: Date.parse(RECEIVED), reference, service: "housing", rules: null },
      case: bareCase(foldCase(caseHistory(RECEIVED))),
    });
  keep("<1@x>", REFERENCE);
  keep("<2@x>", REFERENCE);
  keep("<3@x>", "HS-2026-00413");
  const matter = {
    ...{ reference: REFERENCE, rules: null },
    events: caseHistory(RECEIVED, [[LATER, acknowledged()]]),
    messages: ["<1@x>", "<2@x>", "<3@x>", "<4@x>"].map((messageId) => ({ messageId })),
  } as unknown as OpenCase;
  keepRecorded(last, matter, Date.parse(LATER));

  it("is in the last known state beside each of its messages", () => {
    for (const messageId of ["<1@x>", "<2@x>"]) {
      expect(last.case(messageId)).toMatchObject({
        at: Date.parse(LATER),
        case: { acknowledgedByPersonAt: LATER, history: [], subject: "" },
      });
    }
  });

  it("is not kept beside a message of another case, or one that nobody has looked at", () => {
    expect(last.case("<3@x>")?.case.acknowledgedByPersonAt).toBeNull();
    expect(last.case("<4@x>")).toBeNull();
  });
});
