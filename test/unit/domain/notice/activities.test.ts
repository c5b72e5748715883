import { describe, expect, it } from "@jest/globals";
import { LOCAL_INSTALLATION } from "../../../../manifest/product.ts";
import { unifiedManifest } from "../../../../manifest/unified.ts";
import { ACTIVITIES, parametersOf, titleOf } from "../../../../src/domain/notice/activities.ts";
import { NOTICE_KINDS } from "../../../../src/domain/notice/kinds.ts";

describe("the entries of the activity feed", () => {
  it("are all declared in the manifest, one for each kind that an officer can switch, and the test", () => {
    const { activities } = unifiedManifest(LOCAL_INSTALLATION) as {
      readonly activities: { readonly activityTypes: readonly { readonly type: string }[] };
    };
    expect(activities.activityTypes.map(({ type }) => type)).toEqual(
      [...NOTICE_KINDS, "test" as const].map((kind) => ACTIVITIES[kind].type),
    );
  });

  it("read as Teams fills them in", () => {
    expect(titleOf(ACTIVITIES["due-tomorrow"], { replies: "3 replies", when: "on Mon 13 April" })).toBe(
      "Response Standards: 3 replies due on Mon 13 April",
    );
  });

  it("say which parameters they need", () => {
    expect(parametersOf(ACTIVITIES["due-tomorrow"])).toEqual(["replies", "when"]);
    expect(parametersOf(ACTIVITIES.test)).toEqual([]);
  });
});
