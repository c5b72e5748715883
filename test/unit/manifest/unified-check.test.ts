import { describe, expect, it, jest } from "@jest/globals";
import type { PictureSize } from "../../../manifest/check/problem.ts";
import { checkUnified } from "../../../manifest/check/unified-check.ts";
import { unifiedManifest } from "../../../manifest/unified.ts";

// Microsoft's schema is large, and made ready once.
jest.setTimeout(30_000);

const COUNCIL = { domain: "standards.example.gov.uk", clientId: "00000000-0000-4000-8000-000000000001" };
const good = JSON.stringify(unifiedManifest(COUNCIL));

const asNamed: PictureSize = (path) => {
  const pixels = Number(/-(\d+)\.png$/.exec(path)?.[1]);
  return { width: pixels, height: pixels };
};

const codes = (source: string, sizeOf = asNamed): readonly string[] => [
  ...new Set(checkUnified(JSON.parse(source) as object, COUNCIL, sizeOf).map(({ code }) => code)),
];

const withSlip = (from: string, to: string): string => {
  const changed = good.replace(from, to);
  if (changed === good) throw new Error(`Nothing in the manifest is ${from}`);
  return changed;
};

describe("the checks of the unified manifest", () => {
  it("find nothing in ours", () => {
    expect(codes(good)).toEqual([]);
  });

  it.each([
    ["what Microsoft's schema refuses", '"accentColor":"#0B5A6B",', "", "schema"],
    [
      "a permission with a slip in its name",
      "Mailbox.ReadWrite.User",
      "Mailbox.ReadWriteUser",
      "permission-unknown",
    ],
    [
      "a permission of the service that is given to the visitor",
      '"name":"TeamsActivity.Send.User","type":"Application"',
      '"name":"TeamsActivity.Send.User","type":"Delegated"',
      "permission-unknown",
    ],
    [
      "an activity that is Microsoft's own",
      '"type":"replyOverdue"',
      '"type":"systemDefault"',
      "activity-reserved",
    ],
    ["two activities of one name", '"type":"replyOverdue"', '"type":"replyDueTomorrow"', "id-twice"],
    ["a template with half a bracket", "{replies} overdue", "{replies overdue", "template-unreadable"],
    ["a shared mailbox with a slip", "Mailbox.SharedFolder", "Mailbox.SharedFolders", "permission-unknown"],
    [
      "a button that leads nowhere",
      '"actionId":"showTaskpane"',
      '"actionId":"showTaskPane"',
      "action-missing",
    ],
    [
      "a function that no script has",
      '"id":"markComplex","type":"executeFunction"',
      '"id":"markComplicated","type":"executeFunction"',
      "function-unknown",
    ],
    ["two actions of one name", '"id":"showComposePane"', '"id":"showTaskpane"', "id-twice"],
    [
      "a script on another server",
      "https://standards.example.gov.uk/events.js",
      "https://example.com/events.js",
      "address-elsewhere",
    ],
    [
      "a mail that could be held back",
      '"sendMode":"promptUser"',
      '"sendMode":"softBlock"',
      "sending-blocked",
    ],
  ])("find %s", (_slip, from, to, code) => {
    expect(codes(withSlip(from, to))).toContain(code);
  });

  it("find a picture that is not there, and one of another size", () => {
    expect(codes(good, () => null)).toEqual(["picture-missing"]);
    const tooLarge: PictureSize = (path) =>
      path.includes("outline") ? { width: 64, height: 64 } : asNamed(path);
    expect(codes(good, tooLarge)).toEqual(["picture-size-wrong"]);
  });
});
