import type { Standard } from "../standard.ts";
import { ombudsmanStage, type Code } from "./ombudsman-stages.ts";

const CODE_NAME = "Local Government and Social Care Ombudsman, Complaint Handling Code, section 6";

/**
 * The Local Government and Social Care Ombudsman's Complaint Handling Code: guidance under section 23(12A) of the
 * Local Government Act 1974, which a council adopts. The Ombudsman judges by it from 1 April 2026.
 *
 * - 6.2: acknowledged and logged within five working days of receipt.
 * - 6.3: stage 1 is answered within 10 working days of the acknowledgement, not of receipt.
 * - 6.4 and 6.5: put off by no more than 10 working days; told why, with the Ombudsman's address.
 * - Stage 2, by another person: acknowledged within five working days, answered within 20 of the acknowledgement.
 *   Its extension of 20 is known from councils' pages only.
 */
const CODE: Code = { inForceFrom: "2026-04-01", basis: "corporate", services: null };

export const LGSCO_COMPLAINT_STANDARDS: readonly Standard[] = [
  ...ombudsmanStage(CODE, {
    kind: "complaint",
    id: "lgsco-stage-1",
    name: "Complaint, stage 1",
    replyWithin: 10,
    extension: 10,
    acknowledgementSource: `${CODE_NAME}.2: acknowledged and logged within five working days of receipt`,
    replySource: `${CODE_NAME}.3: answered within 10 working days of the acknowledgement; extension 6.4 and 6.5`,
  }),
  ...ombudsmanStage(CODE, {
    kind: "complaint-review",
    id: "lgsco-stage-2",
    name: "Complaint, stage 2",
    replyWithin: 20,
    extension: 20,
    acknowledgementSource: `${CODE_NAME}, stage 2: acknowledged within five working days of the request`,
    replySource:
      `${CODE_NAME}, stage 2: final answer within 20 working days of the acknowledgement; ` +
      "extension of 20 as councils restate it",
  }),
];
