import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "@jest/globals";
import { readSetup } from "../../../src/cli/set-up-run.ts";

const folder = mkdtempSync(join(tmpdir(), "set-up-"));
afterAll(() => rmSync(folder, { recursive: true }));

const guide = readFileSync("docs/setting-up.md", "utf8");
const example = (guide.match(/```json\n([^`]+)```/) ?? ["", ""])[1] as string;

const written = (text: string): string => {
  const file = join(folder, "council.json");
  writeFileSync(file, text);
  return file;
};

describe("the council's document", () => {
  it("is accepted as the guide shows it", async () => {
    const setup = await readSetup(written(example));
    expect(setup.ok && setup.value.services.map((each) => each.name)).toEqual(["Council Tax", "Housing"]);
  });

  it("is refused with the name of the field that is wrong", async () => {
    const setup = await readSetup(written(example.replace('"HS"', '"housing"')));
    expect(setup).toMatchObject({ ok: false, failure: { field: "services.1.referencePrefix" } });
  });

  it("is refused with the name of the file when it is not JSON", async () => {
    const setup = await readSetup(written("{"));
    expect(setup).toMatchObject({ ok: false, failure: { code: "file-unreadable" } });
  });
});
