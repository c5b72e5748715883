import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { describe, expect, it, jest } from "@jest/globals";
import { pictureSizesIn } from "../../manifest/check/picture-size.ts";
import { checkUnified } from "../../manifest/check/unified-check.ts";
import { checkXml } from "../../manifest/check/xml-check.ts";
import { LOCAL_INSTALLATION, PRODUCT } from "../../manifest/product.ts";
import { FUNCTIONS, RIBBONS } from "../../manifest/surfaces.ts";
import { unifiedManifest } from "../../manifest/unified.ts";
import { manifestVersion } from "../../manifest/version.ts";
import { xmlManifest } from "../../manifest/xml.ts";
import { READ_FUNCTIONS, COMPOSE_PANE, ON_SEND } from "../../src/demo/outlook/ribbon-controls.ts";
import { NOTICE_ICON } from "../../src/events/ribbon/notice.ts";
import { COMPOSE_PANE as PANE_TO_SAY_WHAT_IT_IS } from "../../src/events/sending/judge-mail.ts";

// Microsoft's schema is large, and made ready once.
jest.setTimeout(30_000);

const xml = xmlManifest(LOCAL_INSTALLATION);
const sizeOf = pictureSizesIn(".");
const packageVersion = (JSON.parse(readFileSync("package.json", "utf8")) as { version: string }).version;

/** Microsoft's own tool; for a unified manifest it brings the schema with it and needs no network. */
const isAccepted = (path: string): boolean =>
  spawnSync(process.execPath, ["node_modules/office-addin-manifest/cli.js", "validate", path]).status === 0;

/** The names that the event script gives to its functions, as its source has them. */
const associated = [
  ...readFileSync("src/events/main.ts", "utf8").matchAll(/Office\.actions\.associate\("(\w+)"/g),
].map(([, name]) => name as string);

describe("the unified manifest", () => {
  const manifest = unifiedManifest(LOCAL_INSTALLATION) as {
    readonly extensions: readonly {
      readonly requirements: { readonly capabilities: readonly { readonly minVersion: string }[] };
      readonly runtimes: readonly { readonly id: string; readonly requirements?: object }[];
      readonly autoRunEvents: readonly object[];
    }[];
  };

  it("is taken by Microsoft's own tool, and by our checks", () => {
    expect(isAccepted("manifest/manifest.json")).toBe(true);
    expect(checkUnified(manifest, LOCAL_INSTALLATION, sizeOf)).toEqual([]);
  });

  it("lies in the repository as its source makes it", () => {
    expect(JSON.parse(readFileSync("manifest/manifest.json", "utf8"))).toEqual(manifest);
  });

  it("asks for a newer Outlook only for what is done before a mail goes", () => {
    const [extension] = manifest.extensions;
    expect(extension?.requirements.capabilities).toEqual([{ name: "Mailbox", minVersion: "1.5" }]);
    const demanding = extension?.runtimes.filter(({ requirements }) => requirements).map(({ id }) => id);
    expect(demanding).toEqual(["events"]);
    expect(JSON.stringify(extension?.autoRunEvents)).toContain('"minVersion":"1.12"');
  });
});

describe("the XML manifest", () => {
  it("passes our checks", () => {
    expect(checkXml(xml, LOCAL_INSTALLATION, sizeOf)).toEqual([]);
  });

  it("lies in the repository as its source makes it", () => {
    expect(readFileSync("manifest/manifest.xml", "utf8")).toBe(xml);
  });

  it("allows shared mailboxes, pinning and several messages, in the newer overrides alone", () => {
    const [, older, newer] = xml.split("<VersionOverrides ");
    for (const said of ["SupportsSharedFolders", "SupportsPinning", "SupportsMultiSelect", "LaunchEvent "]) {
      expect(newer).toContain(`<${said}`);
      expect(older).not.toContain(`<${said}`);
    }
  });

  it("is complete without the other one, which does not run on Mac and on telephones", () => {
    for (const { buttons } of RIBBONS) for (const { id } of buttons) expect(xml).toContain(`id="${id}"`);
    expect(xml).toContain("<MobileFormFactor>");
    expect(xml).toContain('<LaunchEvent Type="OnMessageSend"');
  });
});

describe("both manifests", () => {
  it("count their version up with package.json", () => {
    const version = manifestVersion(packageVersion);
    expect(unifiedManifest(LOCAL_INSTALLATION)["version"]).toBe(version);
    expect(xml).toContain(`<Version>${version}.0</Version>`);
  });

  it("carry ids of their own, and the unified one hides the other", () => {
    expect(PRODUCT.xmlId).not.toBe(PRODUCT.unifiedId);
    expect(JSON.stringify(unifiedManifest(LOCAL_INSTALLATION))).toContain(
      `"customOfficeAddin":{"officeAddinId":"${PRODUCT.xmlId}"}`,
    );
    expect(xml).toContain(`<Id>${PRODUCT.xmlId}</Id>`);
  });

  it("name the functions that the event script has, and no others", () => {
    expect(FUNCTIONS.map(({ id }) => id).sort()).toEqual([...associated].sort());
  });

  it("have the buttons that the page which plays Outlook shows", () => {
    const [reading, writing] = RIBBONS.map(({ buttons }) => buttons);
    const running = reading?.filter(({ action }) => action.opens === "nothing");
    expect(running?.map(({ id, label }) => ({ id, label }))).toEqual(
      READ_FUNCTIONS.map(({ id, label }) => ({ id, label })),
    );
    expect(writing?.map(({ id }) => id)).toEqual([COMPOSE_PANE]);
    expect(FUNCTIONS.at(-1)?.id).toBe(ON_SEND);
  });

  it("have what the event script names: the button that leads to the pane, and the picture of a notice", () => {
    expect(xml).toContain(`id="${PANE_TO_SAY_WHAT_IT_IS}"`);
    expect(xml).toContain(`<bt:Image id="${NOTICE_ICON}"`);
  });
});
