import { describe, expect, it } from "@jest/globals";
import { withPlace } from "../../../../src/tab/wording/with-place.ts";

describe("putting a place into a text", () => {
  it("puts it where the caret stands, and the caret behind it", () => {
    expect(withPlace("Dear , hello", "service", 5, 5)).toEqual({ text: "Dear {service}, hello", caret: 14 });
  });

  it("puts it in the stead of what is selected", () => {
    expect(withPlace("Dear XX, hello", "reply by", 5, 7)).toEqual({
      text: "Dear {reply by}, hello",
      caret: 15,
    });
  });
});
