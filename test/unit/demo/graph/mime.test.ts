import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "@jest/globals";
import PostalMime from "postal-mime";
import type { DemoMessage } from "../../../../src/demo/council/demo-message.ts";
import { mimeOf } from "../../../../src/demo/graph/routes/mime.ts";
import { openMailWorld } from "../../../../src/demo/graph/world/mail-world.ts";
import { mailFromResident } from "../../../support/graph-mail.ts";

const mimeFor = (more: Partial<DemoMessage>): string => {
  const folder = mkdtempSync(join(tmpdir(), "mime-"));
  const world = openMailWorld({ folder });
  const mime = mimeOf(world.deliver(mailFromResident(1, more)));
  world.close();
  rmSync(folder, { recursive: true });
  return mime;
};

describe("a message as it would travel", () => {
  it("is read back by a mail program as it was written", async () => {
    const mail = await PostalMime.parse(
      mimeFor({
        subject: "Schöne Grüße – und ein sehr langer Betreff, der über mehrere Wörter geht 🏠",
        from: { name: 'Siân "Shan" Ó Briain', address: "s@residents.example" },
        text: "Zeile eins\n\nZeile zwei – 🏠",
        references: ["<0@a.example>", "<1@a.example>"],
        inReplyTo: "<1@a.example>",
      }),
    );
    expect(mail).toMatchObject({
      subject: "Schöne Grüße – und ein sehr langer Betreff, der über mehrere Wörter geht 🏠",
      from: { name: 'Siân "Shan" Ó Briain', address: "s@residents.example" },
      inReplyTo: "<1@a.example>",
      references: "<0@a.example> <1@a.example>",
      date: "2026-04-02T09:01:00.000Z",
    });
    expect(mail.text?.trim()).toBe("Zeile eins\n\nZeile zwei – 🏠");
  });

  it("has the headers that the message brings, in place of those made up, each on its own line", () => {
    const mime = mimeFor({
      subject: "Hello\r\nBcc: everyone@calderwick.example",
      headers: [
        ["Auto-Submitted", "auto-replied"],
        ["Content-Type", "multipart/report; report-type=delivery-status"],
      ],
    });
    const head = mime.split("\r\n\r\n")[0]?.split("\r\n");
    expect(head).toContain("Auto-Submitted: auto-replied");
    expect(head).toContain("Subject: Hello Bcc: everyone@calderwick.example");
    expect(head?.filter((line) => /^(content-type|bcc):/i.test(line))).toEqual([
      "Content-Type: multipart/report; report-type=delivery-status",
    ]);
  });
});
