import { createRoot } from "react-dom/client";
import { findTabHost } from "./host/teams-host.ts";
import { hashOf, placeOfDeepLink } from "./place.ts";
import { Root } from "./Root.tsx";
import { followSteps } from "./steps.ts";

const open = async (): Promise<void> => {
  const place = document.getElementById("tab");
  if (!place) throw new Error("tab.html has no element with the id tab");
  const host = await findTabHost();
  if (host.deepLink !== null) history.replaceState(null, "", hashOf(placeOfDeepLink(host.deepLink)));
  followSteps();
  createRoot(place).render(<Root host={host} />);
  host.painted();
};

void open();
