import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PassThrough } from "node:stream";
import { text } from "node:stream/consumers";
import { afterAll, describe, expect, it, jest } from "@jest/globals";
import AdmZip from "adm-zip";
import { unifiedManifest } from "../../../manifest/unified.ts";
import { xmlManifest } from "../../../manifest/xml.ts";
import { packageFiles } from "../../../src/cli/package-files.ts";
import { runPackage } from "../../../src/cli/package-run.ts";

// Microsoft's schema is large, and made ready once.
jest.setTimeout(30_000);

const COUNCIL = { domain: "standards.example.gov.uk", clientId: "3c7b9e1a-0d42-4f6e-8b1f-9a5d2c8e7f31" };
const folder = mkdtempSync(join(tmpdir(), "package-"));
afterAll(() => rmSync(folder, { recursive: true }));

const run = async (out: string, domain = COUNCIL.domain) => {
  const [said, complained] = [new PassThrough(), new PassThrough()];
  const code = await runPackage({ domain, clientId: COUNCIL.clientId, out, check: false }, said, complained);
  said.end();
  complained.end();
  return { code, said: await text(said), complained: await text(complained) };
};

describe("npm run package", () => {
  it("writes the two files to upload, with the council's own address in them", async () => {
    const out = join(folder, "new", "deeper");
    const { code, said } = await run(out);
    expect(code).toBe(0);
    expect(readdirSync(out).sort()).toEqual([
      "response-standards-standards.example.gov.uk.xml",
      "response-standards-standards.example.gov.uk.zip",
    ]);
    for (const name of readdirSync(out)) expect(said).toContain(join(out, name));

    const zip = new AdmZip(join(out, "response-standards-standards.example.gov.uk.zip"));
    expect(
      zip
        .getEntries()
        .map(({ entryName }) => entryName)
        .sort(),
    ).toEqual(["icon-192.png", "icon-outline-32.png", "manifest.json"]);
    const manifest = zip.readAsText("manifest.json");
    expect(JSON.parse(manifest)).toEqual(unifiedManifest(COUNCIL));
    const xml = readFileSync(join(out, "response-standards-standards.example.gov.uk.xml"), "utf8");
    expect(xml).toBe(xmlManifest(COUNCIL));
    expect(manifest + xml).not.toContain("localhost");
  });

  it("says what the administrator enters, and where", async () => {
    const { said } = await run(join(folder, "said"));
    for (const entered of [
      "brk-multihub://standards.example.gov.uk\n",
      "https://standards.example.gov.uk/sign-in.html",
      `api://standards.example.gov.uk/${COUNCIL.clientId}/access_as_user`,
      "bc59ab01-8403-45c6-8796-ac3ef710b3e3",
      "https://entra.microsoft.com",
      "https://admin.microsoft.com",
      "--check",
    ])
      expect(said).toContain(entered);
  });

  it("names a file so that every system can keep it, also with a port", async () => {
    await run(join(folder, "port"), "localhost:3000");
    expect(readdirSync(join(folder, "port"))).toContain("response-standards-localhost-3000.zip");
  });

  it("names the option that it can not understand, and writes nothing", async () => {
    const { code, complained } = await run(join(folder, "wrong"), "http://standards.example.gov.uk");
    expect(code).toBe(2);
    expect(complained).toMatch(/^--domain: /);
    expect(readdirSync(folder)).not.toContain("wrong");
  });

  it("says when a folder can not be written to", async () => {
    const file = join(folder, "a-file");
    writeFileSync(file, "");
    const { code, complained } = await run(file);
    expect(code).toBe(1);
    expect(complained).toMatch(/^--out: /);
  });

  it("refuses files that Microsoft 365 would refuse, with the reason", () => {
    const made = packageFiles(COUNCIL, {
      unified: unifiedManifest,
      xml: (installation) => xmlManifest(installation).replace("PromptUser", "Block"),
    });
    expect(made).toMatchObject({ ok: false, failure: { code: "manifest-invalid" } });
    expect(JSON.stringify(made)).toContain("sending-blocked");
  });
});
