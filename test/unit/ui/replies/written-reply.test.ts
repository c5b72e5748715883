import { describe, expect, it } from "@jest/globals";
import { DEFAULT_REPLY_TEMPLATES } from "../../../../src/domain/reply/default-templates.ts";
import type { ReplyPurpose } from "../../../../src/domain/reply/template.ts";
import { writtenReply } from "../../../../src/ui/replies/written-reply.ts";
import { ME, shownAt } from "../case/shown.ts";

const COUNCIL = {
  name: "Wending and Marsh",
  me: ME,
  authorities: [{ id: "upper-wending", name: "Upper Wending District Council" }],
  services: [{ id: "housing", name: "Housing" }],
};

const templateFor = (purpose: ReplyPurpose) => {
  const found = DEFAULT_REPLY_TEMPLATES.find((template) => template.purpose === purpose);
  if (!found) throw new Error(`No template for ${purpose}`);
  return found;
};

const LATE = shownAt("2026-04-20T09:00:00.000Z");
const english = { language: "en", newDate: null } as const;

describe("a template filled in for a case", () => {
  it("names the case, the promise, by how much it is late, and the council that was written to", () => {
    const { text } = writtenReply(templateFor("apology"), LATE, COUNCIL, english);
    for (const part of ["HS-2026-00412", "16 April", "8 working days", "2 working days late", "Housing"]) {
      expect(text).toContain(part);
    }
    expect(text).toContain("Upper Wending District Council");
    expect(text).not.toMatch(/[{}]/);
  });

  it("promises the date that the officer gave", () => {
    const asked = { language: "en", newDate: "2026-04-30" } as const;
    expect(writtenReply(templateFor("holding-reply"), LATE, COUNCIL, asked).text).toContain("30 April 2026");
  });

  it("is written in Welsh where that is chosen", () => {
    const asked = { language: "cy", newDate: null } as const;
    expect(writtenReply(templateFor("acknowledgement"), LATE, COUNCIL, asked)).toMatchObject({
      language: "cy",
    });
  });

  it("takes a customer's name as text, never as markup", () => {
    const sender = { name: '<img src=x onerror="alert(1)">', address: "resident@example.org" };
    const hostile = shownAt("2026-04-20T09:00:00.000Z", { sender });
    expect(writtenReply(templateFor("reply"), hostile, COUNCIL, english).html).not.toContain("<img");
  });

  it("names a service that is no longer known by its id, and the council by its own name", () => {
    const bare = { ...COUNCIL, authorities: [], services: [] };
    const { text } = writtenReply(templateFor("reply"), LATE, bare, english);
    expect(text).toContain("housing");
    expect(text).toContain("Wending and Marsh");
  });
});
