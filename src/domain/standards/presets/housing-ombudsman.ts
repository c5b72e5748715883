import type { Standard } from "../standard.ts";
import { ombudsmanStage, type Code } from "./ombudsman-stages.ts";

const CODE_NAME = "Housing Ombudsman, Complaint Handling Code 2024, section 6 (as landlords restate it)";

/**
 * The Housing Ombudsman's Complaint Handling Code: binding on landlords, councils with homes of their own among
 * them, from 1 April 2024. Known from councils' pages that set its words beside their own.
 *
 * - Stage 1: acknowledged within five working days of receipt, answered within 10 of the acknowledgement, put off by
 *   no more than 10.
 * - Stage 2: acknowledged within five, answered within 20 of the acknowledgement, put off by no more than 20.
 *
 * It is about housing only: the services here are those called `housing`. Where yours have other names, edit the copy.
 */
const CODE: Code = { inForceFrom: "2024-04-01", basis: "statutory", services: ["housing"] };

export const HOUSING_OMBUDSMAN_STANDARDS: readonly Standard[] = [
  ...ombudsmanStage(CODE, {
    kind: "complaint",
    id: "housing-ombudsman-stage-1",
    name: "Housing complaint, stage 1",
    replyWithin: 10,
    extension: 10,
    acknowledgementSource: `${CODE_NAME}: acknowledged within five working days of the complaint being received`,
    replySource: `${CODE_NAME}: full response within 10 working days of the complaint being acknowledged`,
  }),
  ...ombudsmanStage(CODE, {
    kind: "complaint-review",
    id: "housing-ombudsman-stage-2",
    name: "Housing complaint, stage 2",
    replyWithin: 20,
    extension: 20,
    acknowledgementSource: `${CODE_NAME}: stage 2 acknowledged within five working days of the request`,
    replySource: `${CODE_NAME}: stage 2 answered within 20 working days of the acknowledgement`,
  }),
];
