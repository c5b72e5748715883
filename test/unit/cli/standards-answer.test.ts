import { describe, expect, it } from "@jest/globals";
import { answerStandards } from "../../../src/cli/standards-answer.ts";
import { PRESETS } from "../../../src/domain/standards/presets/presets.ts";

const answer = (id: string | null, json = false): string => {
  const given = answerStandards(id, json);
  if (!given.ok) throw new Error(given.failure.message);
  return given.value;
};

describe("the published standards", () => {
  it("are listed by preset, each in the words of the public, with its source", () => {
    const list = answer(null);
    for (const { id, title, standards } of PRESETS) {
      expect(list).toContain(`${id}: ${title}`);
      for (const standard of standards) {
        expect(list).toContain(`  ${standard.id}\n    ${standard.title}\n`);
        expect(list).toContain(`    Source: ${standard.source}`);
      }
    }
  });

  it("say how much time there is, on what basis, and whether it is measured", () => {
    expect(answer(null)).toContain("    20 working days from receipt · statutory · measured\n");
    expect(answer(null)).toContain("    20 seconds from receipt · the council's own · sampled\n");
    expect(answer(null)).toContain(
      "    10 working days from acknowledgement · the council's own · measured\n",
    );
  });

  it("are told at length one by one", () => {
    expect(answer("subject-access")).toContain(
      [
        "    For: subject-access-request · email, web-form, letter, fax, call-back",
        "    Working days: Monday to Friday without bank holidays; council closures count",
        "    Waiting: clarification stops the clock, identity starts it anew, fee starts it anew",
        "    May be put off: by 2 calendar months at most, once",
        "    In force from 2018-05-25 · no target in the source",
      ].join("\n"),
    );
    expect(answer("call-back")).not.toContain("May be put off");
  });

  it("are printed as the list that a council copies into its document", () => {
    const all = PRESETS.flatMap(({ standards }) => standards);
    expect(JSON.parse(answer(null, true))).toEqual(all);
    expect(JSON.parse(answer("member-enquiry", true))).toEqual(
      all.filter(({ id }) => id.startsWith("member-enquiry")),
    );
  });

  it("do not hold what nobody has published", () => {
    expect(answerStandards("foi", false)).toMatchObject({
      ok: false,
      failure: {
        field: "preset",
        message: expect.stringMatching(/^No preset "foi"\. There are: joint-council, /),
      },
    });
  });
});
