import { useSyncExternalStore } from "react";
import type { Selection } from "../ui/host/host.ts";
import type { Watched } from "./start/watched.ts";

/** What is selected in the host. */
export const useSelection = (selection: Watched<Selection>): Selection =>
  useSyncExternalStore(selection.subscribe, selection.now);
