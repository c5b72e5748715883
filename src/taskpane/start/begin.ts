import { findHost } from "../../ui/host/find-host.ts";
import { keptToken } from "../../ui/sign-in/kept-token.ts";
import { tokenSource } from "../../ui/sign-in/token-source.ts";
import { askCouncilEarly } from "./early-council.ts";
import { followColours } from "./follow-colours.ts";
import { handOver } from "./hand-over.ts";
import { lastKnown } from "./kept/last-known.ts";
import { personStorage } from "./kept/person-storage.ts";
import { nextTurn } from "./next-turn.ts";
import { startPane } from "./pane-start.ts";
import { whenIdle } from "./when-idle.ts";

const place = document.getElementById("pane");
if (!place) throw new Error("The page has no place for the pane");

const visit = (): Storage => sessionStorage;
const early = askCouncilEarly(visit);

const host = await findHost(window);
await new Promise<void>((resolve) => nextTurn(resolve));
followColours(host, document.documentElement);
const person = host.loginHint?.toLowerCase() ?? null;
const start = startPane({
  host,
  tokens: tokenSource(
    keptToken(person ?? "", visit),
    async (settings, options) =>
      (await import("../../ui/sign-in/sign-in.ts")).createSignIn(settings, options),
    { nested: host.nestedSignIn, ...(host.loginHint === null ? {} : { loginHint: host.loginHint }) },
  ),
  last: lastKnown(personStorage(person, () => localStorage)),
  page: document,
  later: whenIdle,
  early: early?.of === (person ?? "") ? early.answer : null,
});
await handOver(place, start, () => import("../open-pane.tsx"));
