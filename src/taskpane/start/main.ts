import { findHost } from "../../ui/host/find-host.ts";
import { keptToken } from "../../ui/sign-in/kept-token.ts";
import { tokenSource } from "../../ui/sign-in/token-source.ts";
import { startPane } from "./pane-start.ts";

const place = document.getElementById("pane");
if (!place) throw new Error("The page has no place for the pane");

const host = await findHost(window);
const hint = host.loginHint?.toLowerCase() ?? "";
const tokens = tokenSource(
  keptToken(hint, () => sessionStorage),
  async (settings, options) => (await import("../../ui/sign-in/sign-in.ts")).createSignIn(settings, options),
  { nested: host.nestedSignIn, ...(host.loginHint === null ? {} : { loginHint: host.loginHint }) },
);
const start = startPane(host, tokens, document);
const { openPane } = await import("../open-pane.tsx");
openPane(place, start);
