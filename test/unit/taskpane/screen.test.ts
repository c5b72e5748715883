import { describe, expect, it } from "@jest/globals";
import type { Selection } from "../../../src/ui/host/host.ts";
import type { OpenCase, SeenMessage } from "../../../src/ui/api/api.ts";
import { notSignedIn, unreachable, type ApiFailure } from "../../../src/ui/api/failure.ts";
import { afterAnswer, afterFailure, NOTHING_KNOWN, withCase } from "../../../src/taskpane/known-message.ts";
import { isStale, screenOf } from "../../../src/taskpane/screen.ts";
import type { Session } from "../../../src/taskpane/use-session.ts";
import { acknowledged, caseHistory } from "../../support/case-history.ts";

const AT = "2026-04-02T15:00:00.000Z";
const HOUSING = "housing@wending.example";
const READY = { state: "ready" } as unknown as Session;
const SELECTED: Selection = {
  kind: "message",
  message: {
    messageId: "<1@x>",
    subject: "",
    from: null,
    addressedTo: [HOUSING],
    mailbox: null,
    isSent: false,
  },
};
const matter = (facts = 0): OpenCase =>
  ({
    reference: "HS-2026-00412",
    events: caseHistory(
      AT,
      Array.from({ length: facts }, () => [AT, acknowledged()] as const),
    ),
  }) as unknown as OpenCase;
const seen = (open: OpenCase | null): SeenMessage => ({
  messageId: "<1@x>",
  mailbox: HOUSING,
  decision: open ? "started-case" : "starts-no-clock",
  mailClass: "human",
  evidence: [],
  receivedAt: AT,
  case: open,
});
const refused = (code: string): ApiFailure => ({ code, message: "", mayPass: false });
const shows = (
  session: Session,
  selection: Selection,
  known = NOTHING_KNOWN,
  mailbox: string | null = HOUSING,
) => screenOf(session, selection, known, mailbox).shows;

describe("which screen the pane shows", () => {
  it("waits for the session, and asks to sign in when there is none", () => {
    expect(shows({ state: "starting" }, SELECTED)).toBe("loading");
    expect(shows({ state: "signed-out", problem: null, busy: false }, SELECTED)).toBe("signed-out");
    expect(shows({ state: "unreachable", failure: unreachable }, SELECTED)).toBe("unreachable");
  });

  it("is empty without a message", () => {
    expect(shows(READY, { kind: "nothing" })).toBe("nothing");
    expect(shows(READY, { kind: "not-a-received-message" })).toBe("not-received");
  });

  it("says what it is that is selected where that is no received message", () => {
    expect(shows(READY, { kind: "appointment" })).toBe("appointment");
    expect(shows(READY, { kind: "not-allowed" })).toBe("not-allowed");
    expect(shows(READY, { kind: "composing", conversationId: null })).toBe("composing");
    expect(shows(READY, { kind: "several", messages: [] })).toBe("several");
  });

  it("says that the service does not serve this person: not that it is away", () => {
    const failure = refused("not-allowed");
    expect(shows({ state: "unreachable", failure }, SELECTED)).toBe("no-access");
    expect(shows(READY, SELECTED, afterFailure(NOTHING_KNOWN, failure))).toBe("no-access");
  });

  it("is the case, or why there is none", () => {
    expect(shows(READY, SELECTED, afterAnswer(NOTHING_KNOWN, seen(matter()), 0))).toBe("case");
    expect(shows(READY, SELECTED, afterAnswer(NOTHING_KNOWN, seen(null), 0))).toBe("not-tracked");
  });

  it("tells a message that is not read yet from a mailbox that nobody watches", () => {
    const notSeen = afterFailure(NOTHING_KNOWN, refused("message-not-seen"));
    expect(shows(READY, SELECTED, notSeen)).toBe("not-read-yet");
    expect(shows(READY, SELECTED, notSeen, null)).toBe("not-watched");
    expect(shows(READY, SELECTED, afterFailure(NOTHING_KNOWN, refused("mailbox-not-watched")))).toBe(
      "not-watched",
    );
  });

  it("knows a message that was brought in from elsewhere, and the council's own answer for none", () => {
    const known = afterAnswer(NOTHING_KNOWN, seen(matter()), 0);
    const answer = afterAnswer(NOTHING_KNOWN, { ...seen(matter()), decision: "answers-case" }, 0);
    expect(screenOf(READY, SELECTED, known, null)).toMatchObject({ isElsewhere: true });
    expect(screenOf(READY, SELECTED, known, HOUSING)).toMatchObject({ isElsewhere: false });
    expect(screenOf(READY, SELECTED, answer, null)).toMatchObject({ isElsewhere: false });
  });

  it("keeps what is known while the service is away, and tells its age from the second miss on", () => {
    const known = afterAnswer(NOTHING_KNOWN, seen(matter()), 0);
    const once = afterFailure(known, unreachable);
    expect(shows(READY, SELECTED, once)).toBe("case");
    expect(isStale(once)).toBe(false);
    expect(isStale(afterFailure(once, unreachable))).toBe(true);
    expect(isStale(afterAnswer(afterFailure(once, unreachable), seen(matter()), 1))).toBe(false);
  });

  it("hides everything from somebody who is signed out", () => {
    const known = afterFailure(afterAnswer(NOTHING_KNOWN, seen(matter()), 0), notSignedIn);
    expect(shows(READY, SELECTED, known)).toBe("signed-out");
  });
});

describe("an answer that was under way while something was recorded", () => {
  it("does not undo it on the screen", () => {
    const recorded = withCase(afterAnswer(NOTHING_KNOWN, seen(matter(0)), 0), matter(1));
    const answered = afterAnswer(recorded, seen(matter(0)), 1);
    expect(answered.seen?.case?.events).toHaveLength(2);
    expect(afterAnswer(answered, seen(matter(2)), 2).seen?.case?.events).toHaveLength(3);
  });
});
