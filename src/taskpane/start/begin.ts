import { findHost } from "../../ui/host/find-host.ts";
import { keptToken } from "../../ui/sign-in/kept-token.ts";
import { tokenSource } from "../../ui/sign-in/token-source.ts";
import { askCouncilEarly } from "./early-council.ts";
import { followColours } from "./follow-colours.ts";
import { handOver } from "./hand-over.ts";
import { lastKnown } from "./kept/last-known.ts";
import { personStorage } from "./kept/person-storage.ts";
import { laterParts } from "./later-parts.ts";
import { startPane } from "./pane-start.ts";
import { whenIdle } from "./when-idle.ts";
import { wholePage } from "./whole-page.ts";

const visit = (): Storage => sessionStorage;

/** Stands before office.js in the page, so that everything is prepared while that is on its way. */
export const begin = async (place: HTMLElement): Promise<void> => {
  const page = place.ownerDocument;
  const early = askCouncilEarly(visit);
  const later = laterParts(place);
  await wholePage(page);
  const host = await findHost(window);
  followColours(host, page.documentElement);
  const person = host.loginHint?.toLowerCase() ?? null;
  const start = startPane({
    host,
    tokens: tokenSource(keptToken(person ?? "", visit), later.signIn, {
      nested: host.nestedSignIn,
      ...(host.loginHint === null ? {} : { loginHint: host.loginHint }),
    }),
    last: lastKnown(personStorage(person, () => localStorage)),
    page,
    later: whenIdle,
    early: early?.of === (person ?? "") ? early.answer : null,
  });
  await handOver(place, start, later.wholePane);
};
