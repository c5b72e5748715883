import { describe, expect, it } from "@jest/globals";
import { formSays } from "../../../../../src/tab/today/deeds/form-says.ts";
import { aDeskRow } from "../../../../support/desk-row.ts";

const rows = (count: number, open = true) =>
  Array.from({ length: count }, (_, index) => aDeskRow(`C-${index}`, { open }));

describe("the form of a deed to cases of the desk", () => {
  it.each(["pass", "reply", "no-reply-needed", "not-from-public", "mark-complex"] as const)(
    "says of how many it is: %s",
    (does) => {
      expect(formSays(does, rows(300)).title).toMatch(/: 300 cases$/);
      expect(formSays(does, rows(1)).title).toMatch(/: C-0$/);
      expect(formSays(does, rows(300)).effect).not.toBe(formSays(does, rows(1)).effect);
    },
  );

  it("says what becomes of all of them", () => {
    expect(formSays("no-reply-needed", rows(300)).effect).toContain("The cases close");
    expect(formSays("no-reply-needed", rows(1)).effect).toContain("The case closes");
    expect(formSays("no-reply-needed", rows(2, false)).effect).toContain("The cases stay as they are");
  });
});
