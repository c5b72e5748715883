import type { Case } from "../../../domain/case/case.ts";

/**
 * A case with what its clocks are counted from, and nothing else: no name, no address, no subject, no word that
 * somebody wrote. So much may be kept on an officer's computer from one day to the next.
 */
export const bareCase = (matter: Case): Case => ({
  ...matter,
  subject: "",
  sender: { name: "", address: null },
  mailbox: null,
  owner: null,
  waits: matter.waits.map((wait) => ({ ...wait, reason: "" })),
  extensions: matter.extensions.map((extended) => ({ ...extended, reason: "", approvedBy: null })),
  notFromPublic: matter.notFromPublic && { reason: "" },
  noReplyNeeded: matter.noReplyNeeded && { ...matter.noReplyNeeded, reason: "" },
  history: [],
});
