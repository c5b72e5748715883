import { describe, expect, it } from "@jest/globals";
import { installationFrom } from "../../../src/cli/package-installation.ts";

const CLIENT = "3c7b9e1a-0d42-4f6e-8b1f-9a5d2c8e7f31";
const fieldOf = (domain: string, clientId = CLIENT): string | undefined => {
  const read = installationFrom({ domain, clientId });
  return read.ok ? undefined : read.failure.field;
};

describe("where a council runs the service", () => {
  it.each([
    ["standards.example.gov.uk", "standards.example.gov.uk"],
    ["https://standards.example.gov.uk", "standards.example.gov.uk"],
    [" https://Standards.Example.GOV.UK/ ", "standards.example.gov.uk"],
    ["standards.example.gov.uk:8443", "standards.example.gov.uk:8443"],
    ["localhost:3000", "localhost:3000"],
  ])("is read from %s", (typed, domain) => {
    expect(installationFrom({ domain: typed, clientId: CLIENT })).toEqual({
      ok: true,
      value: { domain, clientId: CLIENT },
    });
  });

  it.each([
    "",
    "standards",
    "http://standards.example.gov.uk",
    "https://standards.example.gov.uk/taskpane.html",
    "https://standards.example.gov.uk?x=1",
    "https://me@standards.example.gov.uk",
    "192.168.0.4",
    "standards example.gov.uk",
    "standards_.example.gov.uk",
  ])("is not %p", (typed) => {
    expect(fieldOf(typed)).toBe("domain");
  });

  it("takes the application id in capitals, and refuses what is none", () => {
    expect(installationFrom({ domain: "a.example", clientId: CLIENT.toUpperCase() })).toMatchObject({
      value: { clientId: CLIENT },
    });
    for (const id of ["", "123", `${CLIENT}0`, "00000000-0000-0000-0000-000000000000"])
      expect(fieldOf("a.example", id)).toBe("client-id");
  });
});
