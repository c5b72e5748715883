import { describe, expect, it } from "@jest/globals";
import { countingInWords } from "../../../../src/domain/standards/counting-words.ts";
import { DEFAULT_COUNTING } from "../../../../src/domain/standards/counting.ts";
import { groupOf } from "../../../../src/domain/standards/group.ts";
import { meaningInWords } from "../../../../src/domain/standards/meaning-words.ts";
import { PRESETS } from "../../../../src/domain/standards/presets/presets.ts";
import {
  extensionInWords,
  inPublicOrder,
  promiseInWords,
} from "../../../../src/domain/standards/public-words.ts";
import { aStandard, anAcknowledgement } from "../../../support/rules.ts";

const ALL = PRESETS.flatMap(({ standards }) => standards);
const of = (id: string) => {
  const found = ALL.find((standard) => standard.id === id);
  if (found === undefined) throw new Error(`No preset has ${id}`);
  return found;
};

describe("what a standard means, for those who work by it", () => {
  it.each([
    [
      "email-acknowledgement",
      "Anyone who writes by e-mail or web form is told within 1 working day that it has arrived.",
    ],
    ["email-reply", "Anyone who writes by e-mail or web form gets a reply within 8 working days."],
    [
      "letter-reply-complex",
      "Anyone who writes by letter or fax, about something complex or for several services, gets a reply within 20 working days.",
    ],
    ["call-back", "Anyone who asks to be called back is called back within 24 hours."],
    ["telephone-answer", "Anyone who rings is answered within 20 seconds."],
    [
      "face-to-face-without-appointment",
      "Anyone who comes to see us (contact centre without an appointment) is seen within 20 minutes.",
    ],
    [
      "lgsco-stage-1-reply",
      "Anyone who complains gets a reply within 10 working days of the acknowledgement.",
    ],
    [
      "subject-access-reply",
      "Anyone who asks for what is held about them gets a reply within 1 calendar month.",
    ],
  ])("%s", (id, words) => {
    expect(meaningInWords(of(id))).toBe(words);
  });

  it("tells any two published standards apart", () => {
    const meanings = ALL.filter(({ id }) => !id.startsWith("housing-ombudsman")).map(meaningInWords);
    expect(new Set(meanings).size).toBe(meanings.length);
  });
});

describe("what the public reads of a standard", () => {
  it.each([
    [
      "email-acknowledgement",
      "We will tell you within 1 working day that your e-mail or web form has arrived.",
    ],
    ["email-reply", "We will reply to your e-mail or web form within 8 working days."],
    [
      "email-reply-complex",
      "If your e-mail or web form is about something complex, or concerns several of our services, we will reply within 20 working days.",
    ],
    ["call-back", "We will call you back within 24 hours."],
    ["telephone-answer", "We will answer your call within 20 seconds."],
    ["face-to-face-appointment", "Appointment, reception or visit: we will see you within 10 minutes."],
    ["lgsco-stage-1-reply", "We will reply to your complaint within 10 working days of acknowledging it."],
    ["member-enquiry-reply", "We will reply to the councillor within 10 working days."],
    [
      "housing-ombudsman-stage-1-acknowledgement",
      "Housing: we will tell you within 5 working days that your complaint has arrived.",
    ],
  ])("%s", (id, words) => {
    expect(promiseInWords(of(id), (service) => (service === "housing" ? "Housing" : service))).toBe(words);
  });

  it("says that it may be put off, where it may", () => {
    expect(extensionInWords(of("lgsco-stage-1-reply"))).toBe(
      "We may need up to 10 working days more. If so, we will tell you why before then.",
    );
    expect(extensionInWords(of("email-reply"))).toBeNull();
  });

  it("tells one kind after the other, first that it arrived", () => {
    const ids = ["lgsco-stage-2-reply", "lgsco-stage-1-reply", "lgsco-stage-2-acknowledgement"]
      .concat("lgsco-stage-1-acknowledgement")
      .map(of)
      .sort(inPublicOrder)
      .map(({ id }) => id);
    expect(ids).toEqual([
      ...["lgsco-stage-1-acknowledgement", "lgsco-stage-1-reply"],
      ...["lgsco-stage-2-acknowledgement", "lgsco-stage-2-reply"],
    ]);
  });
});

describe("where a standard is found", () => {
  it.each([
    ["email-reply", "email"],
    ["letter-reply-complex", "letters"],
    ["call-back", "telephone"],
    ["face-to-face-appointment", "in-person"],
    ["lgsco-stage-2-reply", "complaints"],
    ["subject-access-reply", "information"],
    ["member-enquiry-reply", "councillors"],
  ])("%s stands under %s", (id, group) => {
    expect(groupOf(of(id))).toBe(group);
  });

  it("stands under its own heading when it is for several kinds", () => {
    expect(groupOf(aStandard({ kinds: ["complaint", "enquiry"] }))).toBe("other");
  });
});

describe("how a standard is counted, in words", () => {
  it("says day 0, what comes on a day off, whose days, and until when", () => {
    expect(countingInWords(aStandard())).toEqual([
      "The day on which it comes is day 0; day 1 is the next working day.",
      "What comes at a weekend or on a holiday has the next working day as day 1.",
      "Working days are the days on which the service is open.",
      "A reply is in time until midnight of the last day.",
    ]);
  });

  it("says each setting that differs", () => {
    const counting = {
      ...DEFAULT_COUNTING,
      ...({ receivedOnNonWorkingDay: "treat-as-next-working-day", cutOff: "16:00" } as const),
      ...({ dayOne: "day-of-receipt", dueTime: "close" } as const),
    };
    expect(countingInWords(anAcknowledgement({ counting, workingDays: "statutory" }))).toEqual([
      "The day on which it comes is day 1, if it is a working day.",
      "What comes at a weekend or on a holiday counts as received on the next working day.",
      "What comes after 16:00 on a working day counts as received on the next one.",
      "Working days are Monday to Friday without bank holidays. Days on which only the council is closed count.",
      "It is in time until the service closes on the last day.",
    ]);
  });

  it("says that hours run on, and working minutes do not", () => {
    expect(countingInWords(aStandard({ allowance: { hours: 24 } }))).toEqual([
      "Counted by the clock, through nights, weekends and holidays.",
    ]);
    expect(countingInWords(aStandard({ allowance: { workingMinutes: 60 } }))).toEqual([
      "Counted only while the service is open.",
    ]);
  });

  it("says what waiting does, and how far it may be put off", () => {
    const words = countingInWords(of("subject-access-reply"));
    expect(words).toContain(
      "While we wait for the customer, for proof of identity, the clock stands still, and begins anew with the answer.",
    );
    expect(words).toContain("A last day that is no working day moves on to the next one.");
    expect(words.at(-1)).toMatch(/^It may be put off once, by no more than 2 calendar months,/);
  });
});
