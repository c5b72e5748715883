import type { OfficeSlice } from "../ui/host/office-slice.ts";
import { supports } from "../ui/host/requirement-sets.ts";
import { keptToken } from "../ui/sign-in/kept-token.ts";
import { tokenSource, type TokenSource } from "../ui/sign-in/token-source.ts";

/*
 * Where the events have a page around them, their tokens come from the same nested sign-in as the pane's, and from what
 * the pane has kept for this visit. Silently: nobody is asked in the middle of sending a mail.
 */
declare global {
  interface Window {
    responseStandardsToken?: (renewed: boolean) => Promise<string | null>;
  }
}

const sourceFor = (office: OfficeSlice | undefined): TokenSource => {
  const loginHint = office?.context.mailbox?.userProfile?.emailAddress;
  return tokenSource(
    keptToken(loginHint?.toLowerCase() ?? "", () => sessionStorage),
    async (settings, options) => (await import("../ui/sign-in/sign-in.ts")).createSignIn(settings, options),
    {
      nested: office !== undefined && supports(office, "NestedAppAuth", "1.1"),
      ...(loginHint === undefined ? {} : { loginHint }),
    },
  );
};

let source: TokenSource | null = null;

// Not before it is asked for: the host says who is signed in only when it is ready.
window.responseStandardsToken = async (renewed) => {
  source ??= sourceFor((window as { readonly Office?: unknown }).Office as OfficeSlice | undefined);
  const found = await source.token(renewed);
  return found.ok ? found.value : null;
};
