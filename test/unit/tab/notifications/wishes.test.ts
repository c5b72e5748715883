import { describe, expect, it } from "@jest/globals";
import { NOTICE_KINDS } from "../../../../src/domain/notice/kinds.ts";
import type { Notices } from "../../../../src/contracts/notices.ts";
import { asWished, type Wish } from "../../../../src/tab/notifications/wishes.ts";

const [one, other] = NOTICE_KINDS;
const kept = Object.fromEntries(NOTICE_KINDS.map((kind) => [kind, true])) as Notices["switches"];

describe("switches that were turned and are not answered yet", () => {
  it("stand as they were turned, whatever an earlier answer says of them", () => {
    const wishes: readonly Wish[] = [
      { kind: one, wanted: false },
      { kind: other, wanted: false },
    ];
    expect(asWished(kept, wishes)).toEqual({ ...kept, [one]: false, [other]: false });
  });

  it("go back alone where the first was not kept", () => {
    expect(asWished(kept, [{ kind: other, wanted: false }])).toEqual({ ...kept, [other]: false });
  });

  it("stand as they were turned last", () => {
    const turned = [false, true].map((wanted) => ({ kind: one, wanted }));
    expect(asWished(kept, turned)).toEqual(kept);
  });
});
