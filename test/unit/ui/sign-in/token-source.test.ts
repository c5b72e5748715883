import { describe, expect, it } from "@jest/globals";
import type { ClientSettings } from "../../../../src/contracts/council.ts";
import { failed, succeeded } from "../../../../src/domain/result.ts";
import { unreachable } from "../../../../src/ui/api/failure.ts";
import { interactionNeeded } from "../../../../src/ui/sign-in/failure.ts";
import { keptToken } from "../../../../src/ui/sign-in/kept-token.ts";
import type { SignIn } from "../../../../src/ui/sign-in/sign-in.ts";
import { tokenSource, type LoadSignIn } from "../../../../src/ui/sign-in/token-source.ts";
import { storageOf } from "../../../support/page-storage.ts";

const NOW = Date.parse("2026-04-02T09:00:00.000Z");
const LATER = new Date(NOW + 3_600_000);
const SETTINGS = { version: "1" } as ClientSettings;

/** A sign-in that gives a new token each time it is asked for one, and says what was asked of it. */
const signInThat = (asked: string[], silent: SignIn["token"] | null = null): LoadSignIn => {
  let count = 0;
  return async (_settings, { onToken }) => {
    asked.push("loaded");
    const next = (what: string) => {
      asked.push(what);
      count += 1;
      onToken?.(`token-${count}`, LATER);
      return Promise.resolve(succeeded(`token-${count}`));
    };
    return {
      token: (renewed) => silent?.(renewed) ?? next(renewed ? "renewed" : "silently"),
      byHand: () => next("by hand"),
    };
  };
};
const sourceOf = (
  load: LoadSignIn,
  { storage = storageOf(), settings = async () => succeeded(SETTINGS) as never } = {},
) =>
  tokenSource(
    keptToken(
      "priya",
      () => storage,
      () => NOW,
    ),
    load,
    {},
    settings,
  );

describe("where tokens come from", () => {
  it("loads the sign-in only when a token has to be got, and once", async () => {
    const asked: string[] = [];
    const storage = storageOf();
    const source = sourceOf(signInThat(asked), { storage });
    expect(await source.token()).toEqual(succeeded("token-1"));
    expect(await source.token()).toEqual(succeeded("token-1"));
    expect(asked).toEqual(["loaded", "silently"]);
    expect(await sourceOf(signInThat(asked), { storage }).token()).toEqual(succeeded("token-1"));
    expect(asked).toEqual(["loaded", "silently"]);
  });

  it("gets a new one when the service has refused the last", async () => {
    const asked: string[] = [];
    const source = sourceOf(signInThat(asked));
    await source.token();
    expect(await source.token(true)).toEqual(succeeded("token-2"));
    expect(await source.token()).toEqual(succeeded("token-2"));
    expect(asked).toEqual(["loaded", "silently", "renewed"]);
  });

  it("says that somebody has to sign in, and keeps what that gives", async () => {
    const asked: string[] = [];
    const source = sourceOf(signInThat(asked, async () => failed(interactionNeeded)));
    expect(await source.token()).toEqual(failed(interactionNeeded));
    expect(await source.byHand()).toEqual(succeeded("token-1"));
    expect(await source.token()).toEqual(succeeded("token-1"));
  });

  it("says that the service is away, not that somebody is signed out, and tries anew", async () => {
    const asked: string[] = [];
    let away = true;
    const settings = async () => (away ? failed(unreachable) : succeeded(SETTINGS)) as never;
    const source = sourceOf(signInThat(asked), { settings });
    expect(await source.token()).toEqual(failed(unreachable));
    away = false;
    expect(await source.token()).toEqual(succeeded("token-1"));
  });

  it("takes a sign-in whose script does not come for the service being away", async () => {
    const source = sourceOf(() => Promise.reject(new Error("ChunkLoadError")));
    expect(await source.token()).toEqual(failed(unreachable));
  });
});
