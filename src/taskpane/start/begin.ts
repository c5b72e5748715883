import { findHost } from "../../ui/host/find-host.ts";
import { keptToken } from "../../ui/sign-in/kept-token.ts";
import { tokenSource } from "../../ui/sign-in/token-source.ts";
import { takeFirstLook } from "../first-look/first-look.ts";
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

/** Goes on from the first look where that has shown something, and shows what can be told by itself where not. */
export const begin = async (place: HTMLElement): Promise<void> => {
  const page = place.ownerDocument;
  const before = lastPerson(computer);
  const lastBefore = lastOf(before);
  const parts = laterParts(place);
  let tellClocksShown = (): void => undefined;
  const clocksShown = new Promise<void>((resolve) => (tellClocksShown = resolve));

  await wholePage(page);
  const host = await findHost(window);
  const person = host.loginHint?.toLowerCase() ?? null;
  const look = takeFirstLook(person ?? "");
  const start = startPane({
    host,
    tokens: tokenSource(keptToken(person ?? "", visit), parts.signIn, {
      nested: host.nestedSignIn,
      ...(host.loginHint === null ? {} : { loginHint: host.loginHint }),
    }),
    last: person === before ? lastBefore : lastOf(person),
    page,
    later: (work) => void clocksShown.then(() => whenIdle(work)),
    look,
  });
  followColours(host, page.documentElement);
  await handOver(place, start, look, () => {
    tellClocksShown();
    return parts.wholePane();
  });
};
