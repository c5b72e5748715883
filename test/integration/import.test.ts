import { rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { readPath } from "../../src/adapters/mailfiles/read-path.ts";
import { openStore, type OpenStore } from "../../src/adapters/store/open-store.ts";
import { importMail } from "../../src/cli/import-mail.ts";
import { importTarget, type ImportTarget } from "../../src/cli/import-mailbox.ts";
import type { ImportSummary } from "../../src/cli/import-summary.ts";
import { ODD_MAILBOX } from "../support/mail/odd-mail.ts";
import { oddExpectation, oddMbox } from "../support/mail/odd-mbox.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

const NOW = "2026-06-01T10:00:00.000Z";
const now = () => NOW;
const [SEED, COUNT] = [7, 3_000];

let folder: string;
let store: OpenStore;
let target: ImportTarget;

beforeAll(async () => {
  folder = await temporaryFolder("import");
  store = await openStore({ folder: join(folder, "record"), now });
}, 60_000);

afterAll(async () => {
  await store.close();
  await rm(folder, { recursive: true, force: true });
});

async function importOf(path: string): Promise<ImportSummary> {
  const reading = { mailbox: target.mailbox, notAfter: NOW, foldersFromNames: true };
  const summary = await importMail(readPath(path, reading), target, now);
  if (!summary.ok) throw new Error(summary.failure.message);
  return summary.value;
}

describe("which mailbox an import is for", () => {
  it("cannot be told in an empty record without a full address", async () => {
    expect(await importTarget(store, "housing", now)).toMatchObject({
      ok: false,
      failure: { code: "mailbox-unknown", field: "mailbox" },
    });
  });

  it("is set up from its address in an empty record, and found again by its first part", async () => {
    const first = await importTarget(store, ODD_MAILBOX, now);
    expect(first).toMatchObject({ ok: true, value: { setUpNow: true, mailbox: ODD_MAILBOX } });
    const again = await importTarget(store, "Housing", now);
    expect(again).toMatchObject({ ok: true, value: { setUpNow: false, mailbox: ODD_MAILBOX } });
    if (again.ok) target = again.value;
  });

  it("is refused with the known ones when it is not among them", async () => {
    const refused = await importTarget(store, "parks@council.example", now);
    expect(refused.ok ? "" : refused.failure.message).toContain(ODD_MAILBOX);
  });
});

describe("some thousand messages of every odd kind", () => {
  it("each get the decision that they must, and the second time nothing doubles", async () => {
    const file = join(folder, "odd.mbox");
    await writeFile(file, oddMbox(SEED, COUNT));
    const expected = oddExpectation(SEED, COUNT);

    const first = await importOf(file);
    expect(first).toMatchObject({ ...expected, setAsideCount: 0 });
    expect(first.new + first.alreadyKnown + first.unreadableCount).toBe(COUNT);
    expect(first.problems[0]?.file).toMatch(/odd\.mbox#\d+$/);
    expect(await target.record.setAsideMail()).toHaveLength(expected.unreadableCount);

    const second = await importOf(file);
    expect(second).toMatchObject({ seen: COUNT, new: 0, unreadableCount: expected.unreadableCount });
    expect(second.alreadyKnown).toBe(COUNT - expected.unreadableCount);
    expect(await target.record.setAsideMail()).toHaveLength(expected.unreadableCount);
  }, 180_000);
});
