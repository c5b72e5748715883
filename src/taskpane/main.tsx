import { createRoot } from "react-dom/client";
import { findHost } from "../ui/host/find-host.ts";
import { Pane } from "./Pane.tsx";

const place = document.getElementById("pane");
if (!place) throw new Error("The page has no place for the pane");

const host = await findHost(window);
createRoot(place).render(<Pane host={host} />);
