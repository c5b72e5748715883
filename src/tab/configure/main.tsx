import { createRoot } from "react-dom/client";
import { findTabHost } from "../host/teams-host.ts";
import { Root } from "../Root.tsx";
import { configureWith } from "./ConfigureSignedIn.tsx";
import { findConfiguration } from "./teams-configuration.ts";

const open = async (): Promise<void> => {
  const place = document.getElementById("tab");
  if (!place) throw new Error("configure.html has no element with the id tab");
  const host = await findTabHost();
  const inside = configureWith(await findConfiguration());
  createRoot(place).render(<Root host={host} inside={inside} />);
  host.painted();
};

void open();
