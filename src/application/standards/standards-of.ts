import type { PreviewRules } from "../rules-use-cases.ts";
import { adoptStandardDraft, previewStandardDraft, type AdoptNeeds } from "./adopt-draft.ts";
import { approveStandardDraft, discardStandardDraft } from "./approve-draft.ts";
import { lookBack, type LookNeeds } from "./look-back.ts";
import { readStandards } from "./read-standards.ts";
import { saveStandardDraft } from "./save-draft.ts";
import type { StandardsUseCases } from "./standards-use-cases.ts";
import { askWithdrawal, keepAdopted, withdrawAdopted } from "./withdraw-adopted.ts";

/** All that can be done with the register of standards. */
export const standardsUseCases = (
  needs: AdoptNeeds & LookNeeds,
  previewRules: PreviewRules,
): StandardsUseCases => ({
  readStandards: readStandards(needs),
  saveStandardDraft: saveStandardDraft(needs),
  approveStandardDraft: approveStandardDraft(needs),
  discardStandardDraft: discardStandardDraft(needs),
  previewStandardDraft: previewStandardDraft(needs, previewRules),
  adoptStandardDraft: adoptStandardDraft(needs),
  askWithdrawal: askWithdrawal(needs),
  keepAdopted: keepAdopted(needs),
  withdrawAdopted: withdrawAdopted(needs),
  lookBack: lookBack(needs),
});
