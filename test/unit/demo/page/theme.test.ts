import { describe, expect, it } from "@jest/globals";
import { themeInAddress } from "../../../../src/demo/page/theme.ts";

describe("the theme of a page", () => {
  it("is the one in the address", () => {
    expect(themeInAddress("?theme=contrast", true)).toBe("contrast");
    expect(themeInAddress("?theme=default", true)).toBe("default");
  });

  it("is otherwise the one of the visitor's computer, so that page and pane agree", () => {
    expect(themeInAddress("", true)).toBe("dark");
    expect(themeInAddress("?theme=plaid", false)).toBe("default");
  });
});
