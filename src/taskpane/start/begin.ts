import { findHost } from "../../ui/host/find-host.ts";
import { keptToken } from "../../ui/sign-in/kept-token.ts";
import { tokenSource } from "../../ui/sign-in/token-source.ts";
import { askCouncilEarly } from "./early-council.ts";
import { followColours } from "./follow-colours.ts";
import { handOver } from "./hand-over.ts";
import { lastKnown } from "./kept/last-known.ts";
import { lastPerson, personStorage } from "./kept/person-storage.ts";
import { laterParts } from "./later-parts.ts";
import { startPane } from "./pane-start.ts";
import { whenIdle } from "./when-idle.ts";
import { wholePage } from "./whole-page.ts";

const visit = (): Storage => sessionStorage;
const computer = (): Storage => localStorage;
const lastOf = (person: string | null) => lastKnown(personStorage(person, computer));

/** Stands before office.js in the page, so that everything is prepared while that is on its way. */
export const begin = async (place: HTMLElement): Promise<void> => {
  const page = place.ownerDocument;
  const early = askCouncilEarly(visit);
  const before = lastPerson(computer);
  const lastBefore = lastOf(before);
  const parts = laterParts(place);
  let tellClocksShown = (): void => undefined;
  const clocksShown = new Promise<void>((resolve) => (tellClocksShown = resolve));

  await wholePage(page);
  const host = await findHost(window);
  const person = host.loginHint?.toLowerCase() ?? null;
  const start = startPane({
    host,
    tokens: tokenSource(keptToken(person ?? "", visit), parts.signIn, {
      nested: host.nestedSignIn,
      ...(host.loginHint === null ? {} : { loginHint: host.loginHint }),
    }),
    last: person === before ? lastBefore : lastOf(person),
    page,
    later: (work) => void clocksShown.then(() => whenIdle(work)),
    early: early?.of === (person ?? "") ? early.answer : null,
  });
  followColours(host, page.documentElement);
  await handOver(place, start, () => {
    tellClocksShown();
    return parts.wholePane();
  });
};
