import { createRoot } from "react-dom/client";
import { findTabHost } from "./host/teams-host.ts";
import { hashOf, placeOfDeepLink } from "./place.ts";
import { Root } from "./Root.tsx";
import { followSteps, wasShown } from "./steps.ts";

const open = async (): Promise<void> => {
  const place = document.getElementById("tab");
  if (!place) throw new Error("tab.html has no element with the id tab");
  const host = await findTabHost();
  // Teams names the link again when the tab is only read again: whoever has gone on since stays where they are.
  if (host.deepLink !== null && !wasShown())
    history.replaceState(null, "", hashOf(placeOfDeepLink(host.deepLink)));
  followSteps();
  createRoot(place).render(<Root host={host} />);
  host.painted();
};

void open();
