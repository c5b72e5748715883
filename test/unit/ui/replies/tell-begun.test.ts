import { describe, expect, it } from "@jest/globals";
import { failed, succeeded } from "../../../../src/domain/result.ts";
import { unreachable, type ApiFailure } from "../../../../src/ui/api/failure.ts";
import type { Api } from "../../../../src/ui/api/api.ts";
import { begunTeller, tellBegun } from "../../../../src/ui/replies/tell-begun.ts";

const BEGUN = { as: "holding-reply", replyBy: "2026-04-30" } as const;
const NOT_FOUND: ApiFailure = { code: "case-not-found", message: "No such case.", mayPass: false };

/** A service that answers with these failures first. */
const serviceWith = (...failures: readonly ApiFailure[]) => {
  const told: unknown[] = [];
  const api: Pick<Api, "answerBegun"> = {
    answerBegun: (reference, begun) => {
      const failure = failures[told.length];
      told.push([reference, begun]);
      return Promise.resolve(failure ? failed(failure) : succeeded({}));
    },
  };
  return { api, told };
};

const noWait = () => Promise.resolve();

describe("telling what answer is being written", () => {
  it("is done once where the service hears it", async () => {
    const { api, told } = serviceWith();
    await tellBegun(api, "HS-2026-00412", BEGUN, noWait);
    expect(told).toEqual([["HS-2026-00412", BEGUN]]);
  });

  it("is tried once more after a failure that may pass, and then left", async () => {
    const { api, told } = serviceWith(unreachable, unreachable, unreachable);
    await tellBegun(api, "HS-2026-00412", BEGUN, noWait);
    expect(told).toHaveLength(2);
  });

  it("is not tried again where that can not help", async () => {
    const { api, told } = serviceWith(NOT_FOUND);
    await tellBegun(api, "HS-2026-00412", BEGUN, noWait);
    expect(told).toHaveLength(1);
  });
});

describe("telling what is being written, and then that it was not sent", () => {
  it("says it last, also where the first had to be tried again", async () => {
    const { api, told } = serviceWith(unreachable);
    const tell = begunTeller(api, noWait);
    const nothing = { as: null, replyBy: null };
    await Promise.all([tell("HS-2026-00412", BEGUN), tell("HS-2026-00412", nothing)]);
    expect(told).toEqual([
      ["HS-2026-00412", BEGUN],
      ["HS-2026-00412", BEGUN],
      ["HS-2026-00412", nothing],
    ]);
  });
});
