import { describe, expect, it } from "@jest/globals";
import { LONGEST_NOTICE } from "../../../../src/events/ribbon/notice.ts";
import { whyNot } from "../../../../src/events/ribbon/why-not.ts";
import { EVENT_WORDS } from "../../../../src/events/words.ts";

const because = (code: string, asked: "to-read" | "to-record" = "to-read") =>
  whyNot({ code, message: "Said by the service.", mayPass: false }, asked);

describe("why a button of the ribbon recorded nothing", () => {
  it.each([
    ["record-unavailable", EVENT_WORDS.away],
    ["not-signed-in", EVENT_WORDS.signedOut],
    ["not-allowed", EVENT_WORDS.notAllowed],
    ["message-not-seen", EVENT_WORDS.notSeen],
    ["mailbox-not-watched", EVENT_WORDS.notWatched],
    ["already-replied", "Said by the service."],
  ])("is told for %s", (code, words) => {
    expect(because(code)).toBe(words);
    expect(because(code, "to-record")).toBe(words);
  });

  it.each(["unreachable", "timed-out"])(
    "leaves open after %s whether it was recorded, if it was sent",
    (code) => {
      expect(because(code)).toBe(EVENT_WORDS.away);
      expect(because(code, "to-record")).toBe(EVENT_WORDS.unsure);
    },
  );
});

it("fits into Outlook's bar, in every word of ours", () => {
  const words = Object.values(EVENT_WORDS).map((each) =>
    typeof each === "function" ? each("it is an automatic reply (Auto-Submitted)") : each,
  );
  for (const each of words) expect(each.length).toBeLessThanOrEqual(LONGEST_NOTICE);
});
