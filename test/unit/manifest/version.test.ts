import { describe, expect, it } from "@jest/globals";
import { manifestVersion } from "../../../manifest/version.ts";

describe("the version of the manifests", () => {
  it.each([
    ["0.1.0", "1.1.0"],
    ["0.99999.3", "1.99999.3"],
    ["1.0.0", "2.0.0"],
    ["12.4.7", "13.4.7"],
  ])("is never below 1.0, and grows with the product's: %s is %s", (product, manifest) => {
    expect(manifestVersion(product)).toBe(manifest);
  });

  it.each(["1.2.0-rc.1", "1.2", "1.2.3.4", "1.2.123456", "", "v1.0.0"])("is none for %j", (product) => {
    expect(() => manifestVersion(product)).toThrow("can not bear the version");
  });
});
