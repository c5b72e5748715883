import { describe, expect, it } from "@jest/globals";
import { keptToken, tokenOfSomebody } from "../../../../src/ui/sign-in/kept-token.ts";
import { denied, storageOf } from "../../../support/page-storage.ts";

const NOW = Date.parse("2026-04-02T09:00:00.000Z");
const inMinutes = (minutes: number) => new Date(NOW + minutes * 60_000);
const PRIYA = "priya@wending.example";

describe("a token that is kept for the visit", () => {
  it("is there for the next opening of the pane, while it holds", () => {
    const storage = storageOf();
    keptToken(
      PRIYA,
      () => storage,
      () => NOW,
    ).keep("t1", inMinutes(60));
    const later = (minutes: number) =>
      keptToken(
        PRIYA,
        () => storage,
        () => inMinutes(minutes).getTime(),
      );
    expect(later(50).token()).toBe("t1");
    expect(later(59).token()).toBeNull();
  });

  it("is no other person's, and goes when one is asked for", () => {
    const storage = storageOf();
    keptToken(
      PRIYA,
      () => storage,
      () => NOW,
    ).keep("t1", inMinutes(60));
    expect(
      keptToken(
        "tom@wending.example",
        () => storage,
        () => NOW,
      ).token(),
    ).toBeNull();
    expect(
      keptToken(
        PRIYA,
        () => storage,
        () => NOW,
      ).token(),
    ).toBeNull();
  });

  it("goes when the service has refused it", () => {
    const storage = storageOf();
    const kept = keptToken(
      PRIYA,
      () => storage,
      () => NOW,
    );
    kept.keep("t1", inMinutes(60));
    kept.forget();
    expect(kept.token()).toBeNull();
    expect(
      tokenOfSomebody(
        () => storage,
        () => NOW,
      ),
    ).toBeNull();
  });

  it("lives in memory where storage is denied", () => {
    const kept = keptToken(PRIYA, denied, () => NOW);
    kept.keep("t1", inMinutes(60));
    expect(kept.token()).toBe("t1");
    expect(tokenOfSomebody(denied, () => NOW)).toBeNull();
    kept.forget();
    expect(kept.token()).toBeNull();
  });

  it("is not kept when nobody says how long it holds, and not believed when it was written by something else", () => {
    const storage = storageOf();
    const kept = keptToken(
      PRIYA,
      () => storage,
      () => NOW,
    );
    kept.keep("t1", null);
    expect(kept.token()).toBeNull();
    storage.setItem("response-standards.token", '{"of":1}');
    expect(kept.token()).toBeNull();
    storage.setItem("response-standards.token", "{");
    expect(kept.token()).toBeNull();
  });

  it("tells whose it is before the host has said who is signed in", () => {
    const storage = storageOf();
    keptToken(
      PRIYA,
      () => storage,
      () => NOW,
    ).keep("t1", inMinutes(60));
    expect(
      tokenOfSomebody(
        () => storage,
        () => NOW,
      ),
    ).toMatchObject({ of: PRIYA, token: "t1" });
    expect(
      tokenOfSomebody(
        () => storage,
        () => inMinutes(60).getTime(),
      ),
    ).toBeNull();
  });
});
