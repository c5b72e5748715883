import { describe, expect, it } from "@jest/globals";
import type { PictureSize } from "../../../manifest/check/problem.ts";
import { checkXml } from "../../../manifest/check/xml-check.ts";
import { xmlManifest } from "../../../manifest/xml.ts";

const COUNCIL = { domain: "standards.example.gov.uk", clientId: "00000000-0000-4000-8000-000000000001" };
const good = xmlManifest(COUNCIL);

/** Pictures that are as large as their names say. */
const asNamed: PictureSize = (path) => {
  const pixels = Number(/-(\d+)\.png$/.exec(path)?.[1]);
  return { width: pixels, height: pixels };
};

const codes = (source: string, sizeOf = asNamed): readonly string[] => [
  ...new Set(checkXml(source, COUNCIL, sizeOf).map(({ code }) => code)),
];

/** The manifest with one slip in it; a slip that changes nothing would test nothing. */
const withSlip = (from: string | RegExp, to: string): string => {
  const changed = good.replace(from, to);
  if (changed === good) throw new Error(`Nothing in the manifest is ${String(from)}`);
  return changed;
};

describe("the checks of the XML manifest", () => {
  it("find nothing in ours", () => {
    expect(checkXml(good, COUNCIL, asNamed)).toEqual([]);
  });

  it.each([
    ["an element that is not closed", "</ProviderName>", "", "xml-broken"],
    [
      "two elements that have changed places",
      /(<Id>.*<\/Id>)\s*(<Version>.*<\/Version>)/,
      "$2$1",
      "order-wrong",
    ],
    ["a name that Outlook does not know", /SupportsPinning/g, "SupportPinning", "element-unknown"],
    ["an element that is missing", /<Permissions>.*<\/Permissions>/, "", "element-missing"],
    ["an element that is there twice", /(<Version>.*<\/Version>)/, "$1$1", "element-twice"],
    [
      "shared folders after the function file",
      /(<SupportsSharedFolders>true<\/SupportsSharedFolders>)\s*(<FunctionFile [^>]*\/>)/,
      "$2$1",
      "order-wrong",
    ],
    ["a permission that is none", "ReadWriteMailbox", "ReadWriteMailboxes", "value-wrong"],
    ["an id that is no GUID", /<Id>[^<]*/, "<Id>response-standards", "value-wrong"],
    ["a version of three parts", /<Version>[^<]*/, "<Version>1.2.3", "value-wrong"],
    ["a text that is not there", 'resid="openPane.label"', 'resid="openPain.label"', "resource-missing"],
    [
      "a text that nothing uses",
      'bt:String id="openPane.tip"',
      'bt:String id="spare.tip"',
      "resource-unused",
    ],
    [
      "a resource that is there twice",
      'bt:Url id="events.url"',
      'bt:Url id="taskpane.url"',
      "resource-twice",
    ],
    [
      "a text of 126 characters",
      'DefaultValue="Due dates"',
      `DefaultValue="${"x".repeat(126)}"`,
      "text-length-wrong",
    ],
    ["two buttons of one name", 'Button" id="acknowledge"', 'Button" id="openPane"', "id-twice"],
    [
      "a page on another server",
      "https://standards.example.gov.uk/events.html",
      "https://example.com/events.html",
      "address-elsewhere",
    ],
    [
      "a page without https",
      "https://standards.example.gov.uk/taskpane.html",
      "http://standards.example.gov.uk/taskpane.html",
      "address-not-https",
    ],
    [
      "a function that no script has",
      "<FunctionName>markComplex",
      "<FunctionName>markComplicated",
      "function-unknown",
    ],
    ["a mail that could be held back", 'SendMode="PromptUser"', 'SendMode="Block"', "sending-blocked"],
  ])("find %s", (_slip, from, to, code) => {
    expect(codes(withSlip(from, to))).toContain(code);
  });

  it("find a picture that is not there, and one of another size", () => {
    expect(codes(good, () => null)).toEqual(["picture-missing"]);
    const tooSmall: PictureSize = (path) =>
      path.endsWith("icon-128.png") ? { width: 64, height: 64 } : asNamed(path);
    expect(codes(good, tooSmall)).toEqual(["picture-size-wrong"]);
  });

  it("ask for a picture three times as large for the sharpest telephones", () => {
    const asked = new Set<string>();
    checkXml(good, COUNCIL, (path) => {
      asked.add(path);
      return asNamed(path);
    });
    expect(asked).toContain("/assets/icon-144.png");
  });
});
