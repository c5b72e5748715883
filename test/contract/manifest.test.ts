import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "@jest/globals";
import { LOCAL_INSTALLATION, PRODUCT } from "../../manifest/product.ts";
import { unifiedManifest } from "../../manifest/unified.ts";
import { xmlManifest } from "../../manifest/xml.ts";

const xml = xmlManifest(LOCAL_INSTALLATION);
const folder = mkdtempSync(join(tmpdir(), "manifest-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** Microsoft's own tool; for a unified manifest it brings the schema with it and needs no network. */
const validates = (path: string): boolean =>
  spawnSync(process.execPath, ["node_modules/office-addin-manifest/cli.js", "validate", path]).status === 0;

/** Names that Microsoft gives to the permissions; the schema takes any text, so a slip would pass it. */
const PERMISSIONS = ["MailboxItem.ReadWrite.User", "Mailbox.SharedFolder"];

const topLevelElements = (text: string): string[] =>
  [...text.matchAll(/^ {2}<([A-Za-z]+)/gm)].map((match) => match[1] as string);

describe("the unified manifest", () => {
  it("is valid against Microsoft's schema", () => {
    expect(validates("manifest/manifest.json")).toBe(true);
  });

  it("would not be valid without an accent colour, so the check can fail", () => {
    const rest = { ...unifiedManifest(LOCAL_INSTALLATION), accentColor: undefined };
    const path = join(folder, "manifest.json");
    writeFileSync(path, JSON.stringify(rest));
    expect(validates(path)).toBe(false);
  });

  it("is what its source makes", () => {
    expect(JSON.parse(readFileSync("manifest/manifest.json", "utf8"))).toEqual(
      unifiedManifest(LOCAL_INSTALLATION),
    );
  });

  it("asks only for permissions that exist", () => {
    const manifest = unifiedManifest(LOCAL_INSTALLATION) as {
      authorization: { permissions: { resourceSpecific: { name: string }[] } };
    };
    const names = manifest.authorization.permissions.resourceSpecific.map((each) => each.name);
    expect(names).toEqual(PERMISSIONS);
  });

  it("names only icons that exist", () => {
    const text = JSON.stringify(unifiedManifest(LOCAL_INSTALLATION));
    const icons = [...text.matchAll(/icon[a-z0-9-]*\.png/g)].map((match) => match[0]);
    expect(icons.length).toBeGreaterThan(3);
    expect(icons.filter((icon) => !existsSync(join("assets", icon)))).toEqual([]);
  });
});

describe("the XML manifest", () => {
  it("is what its source makes", () => {
    expect(readFileSync("manifest/manifest.xml", "utf8")).toBe(xml);
  });

  it("has its elements in the order that Outlook asks for", () => {
    expect(topLevelElements(xml)).toEqual([
      "Id",
      "Version",
      "ProviderName",
      "DefaultLocale",
      "DisplayName",
      "Description",
      "IconUrl",
      "HighResolutionIconUrl",
      "SupportUrl",
      "AppDomains",
      "Hosts",
      "Requirements",
      "FormSettings",
      "Permissions",
      "Rule",
      "DisableEntityHighlighting",
      "VersionOverrides",
    ]);
  });

  it("closes every element that it opens", () => {
    const open: string[] = [];
    for (const [, closing, name, selfClosing] of xml.matchAll(/<(\/?)([A-Za-z:]+)[^>]*?(\/?)>/g)) {
      if (closing === "/") expect(open.pop()).toBe(name);
      else if (selfClosing !== "/") open.push(name as string);
    }
    expect(open).toEqual([]);
  });

  it("resolves every resource id in both versions of the overrides", () => {
    for (const part of xml.split("<VersionOverrides ").slice(1)) {
      const defined = [...part.matchAll(/ id="([a-z.0-9]+)" DefaultValue/g)].map((match) => match[1]);
      const used = [...part.matchAll(/resid="([a-z.0-9]+)"/g)].map((match) => match[1]);
      expect(used.length).toBeGreaterThan(5);
      // The outer version ends with its resources after the inner one begins, so each part stands alone.
      expect(used.filter((id) => !defined.includes(id))).toEqual([]);
    }
  });

  it("carries another id than the unified package, which hides it", () => {
    expect(PRODUCT.xmlId).not.toBe(PRODUCT.unifiedId);
    expect(JSON.stringify(unifiedManifest(LOCAL_INSTALLATION))).toContain(PRODUCT.xmlId);
    expect(xml).toContain(`<Id>${PRODUCT.xmlId}</Id>`);
  });

  it("uses https everywhere and only icons that exist", () => {
    const addresses = [...xml.matchAll(/DefaultValue="(http[^"]+)"/g)].map((match) => match[1] as string);
    expect(addresses.filter((address) => !address.startsWith("https://"))).toEqual([]);
    const files = addresses.filter((address) => address.includes("/assets/"));
    expect(files.filter((file) => !existsSync(new URL(file).pathname.slice(1)))).toEqual([]);
  });

  it("allows shared mailboxes and pinning", () => {
    expect(xml).toContain("<SupportsSharedFolders>true</SupportsSharedFolders>");
    expect(xml).toContain("<SupportsPinning>true</SupportsPinning>");
  });
});
