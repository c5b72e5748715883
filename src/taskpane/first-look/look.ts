import { mount } from "../../ui/countdown/mount.ts";
import { colourSchemeOf } from "../../ui/host/colour-scheme.ts";
import type { OfficeMailbox, OfficeSlice } from "../../ui/host/office-slice.ts";
import { selectedItem } from "../../ui/host/selected-item.ts";
import type { TokenOfSomebody } from "../../ui/sign-in/kept-token.ts";
import { showColours } from "../start/follow-colours.ts";
import { wholePage } from "../start/whole-page.ts";
import { askFirstLook } from "./ask.ts";
import { leaveFirstLook, type FirstLook } from "./first-look.ts";
import { holdShell } from "./held-shell.ts";

const selectedIn = (mailbox: OfficeMailbox | null | undefined): string | null => {
  const selected = selectedItem(mailbox?.item, null, null);
  return selected.kind === "message" ? selected.message.messageId : null;
};

/**
 * Shows the picture that the service has made of the selected message, where somebody's token is kept from earlier in
 * the visit. Answers whether it stands in the page.
 */
export const look = async (
  page: Window & { readonly Office?: unknown },
  kept: TokenOfSomebody | null,
): Promise<boolean> => {
  if (kept === null) return false;
  const office = page.Office as OfficeSlice | undefined;
  const ready = await office?.onReady().catch(() => null);
  const mailbox = ready?.host ? office?.context.mailbox : null;
  const of = mailbox?.userProfile?.emailAddress?.toLowerCase();
  const messageId = selectedIn(mailbox);
  // Whoever is signed in here: what another one may read is not shown to them.
  if (of !== kept.of || messageId === null) return false;

  const asked = askFirstLook(messageId, kept.token);
  const left: FirstLook = {
    ...{ of, messageId, show: null, tooLate: false },
    message: asked.then((answer) => answer?.message ?? null),
  };
  leaveFirstLook(left);
  const root = page.document.documentElement;
  const letShellBeSeen = holdShell(root);
  const picture = (await asked)?.picture;
  await wholePage(page.document);
  letShellBeSeen();
  const place = page.document.getElementById("pane");
  if (!picture || !place || left.tooLate || selectedIn(mailbox) !== messageId) return false;
  showColours(colourSchemeOf(page, office?.context.officeTheme?.bodyBackgroundColor), root);
  left.show = mount(place);
  left.show([picture]);
  return true;
};
