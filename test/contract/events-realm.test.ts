import { gzipSync } from "node:zlib";
import { describe, expect, it } from "@jest/globals";
import { Linter } from "eslint";
import { LOCAL_INSTALLATION } from "../../manifest/product.ts";
import { unifiedManifest } from "../../manifest/unified.ts";
import { xmlManifest } from "../../manifest/xml.ts";
import { NOTICE_ICON } from "../../src/events/ribbon/notice.ts";
import { COMPOSE_PANE } from "../../src/events/sending/judge-mail.ts";
import { builtScript, servedScript } from "../support/events/built-script.ts";
import { anOutlook } from "../support/events/outlook.ts";
import { runInBareRealm } from "../support/events/realm.ts";
import { serviceThat } from "../support/events/service.ts";

const LARGEST_GZIPPED_BYTES = 15_000;

/** What a parser for ECMAScript 2016 has to say of it, regular expressions included. */
const complaintsOf = (script: string): readonly string[] =>
  new Linter()
    .verify(script, { languageOptions: { ecmaVersion: 2016, sourceType: "script" } })
    .map(({ message }) => message);

describe("the events' script, as classic Outlook runs it", () => {
  it("is written in no newer JavaScript than ECMAScript 2016", () => {
    expect(complaintsOf(builtScript())).toEqual([]);
  });

  it.each(["async () => {}", "a?.b", "a ?? b", "({ ...a })", "/(?<=a)b/", "/\\p{L}/u", "import('a')"])(
    "would be found out by: %s",
    (newer) => {
      expect(complaintsOf(newer)).not.toEqual([]);
    },
  );

  it("names all its functions at once, in a realm with nothing but the language and Office", () => {
    const outlook = anOutlook({ item: null });
    const realm = runInBareRealm(servedScript(), {
      Office: outlook.Office,
      XMLHttpRequest: serviceThat(() => "no-answer").XMLHttpRequest,
    });
    expect([...outlook.associated.keys()].sort()).toEqual([
      "acknowledge",
      "markComplex",
      "onMessageSend",
      "recordReply",
    ]);
    expect(realm.foreign).toEqual([]);
  });

  it("would be found out if it looked for a browser", () => {
    expect(runInBareRealm("typeof window; typeof localStorage", {}).foreign).toEqual([
      "window",
      "localStorage",
    ]);
    expect(() => runInBareRealm("'a'.padStart(2)", {})).toThrow("padStart");
  });

  it("is small, for it is read before each mail goes", () => {
    expect(gzipSync(builtScript(), { level: 9 }).length).toBeLessThan(LARGEST_GZIPPED_BYTES);
  });

  it("has its place for the address of the service, once", () => {
    expect(builtScript().split("%PUBLIC_URL%").length - 1).toBe(1);
  });
});

describe("what the script and the manifests call by the same name", () => {
  const functions = ["acknowledge", "markComplex", "onMessageSend", "recordReply"];
  const unified = JSON.stringify(unifiedManifest(LOCAL_INSTALLATION));
  const xml = xmlManifest(LOCAL_INSTALLATION);

  it("are the functions", () => {
    const ids = [...unified.matchAll(/"id":"(\w+)","type":"executeFunction"/g)].map(([, id]) => id);
    expect(ids.sort()).toEqual(functions);
    const names = [...xml.matchAll(/<FunctionName>(\w+)<|\bFunctionName="(\w+)"/g)].map(
      ([, element, attribute]) => element ?? attribute,
    );
    expect([...new Set(names)].sort()).toEqual(functions);
  });

  it("are the pane to say what an answer is in, and the image beside a notice", () => {
    expect(unified).toContain(`"id":"${COMPOSE_PANE}"`);
    expect(xml).toContain(`<Control xsi:type="Button" id="${COMPOSE_PANE}">`);
    expect(xml).toContain(`<bt:Image id="${NOTICE_ICON}"`);
  });
});
