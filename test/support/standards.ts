import type { Council } from "../../src/application/ports/council.ts";
import type { DraftOfficer } from "../../src/application/ports/standard-drafts.ts";
import type {
  RegisterStandard,
  StandardRegister,
} from "../../src/application/standards/standards-use-cases.ts";
import { unchanged, type StandardChange } from "../../src/domain/standards/change.ts";
import { JOINT_COUNCIL_STANDARDS } from "../../src/domain/standards/presets/joint-council.ts";
import type { Standard } from "../../src/domain/standards/standard.ts";
import { aCouncil } from "./builders.ts";

export const PRIYA: DraftOfficer = { kind: "officer", id: "officer-1", name: "Priya Shah" };
export const OMAR: DraftOfficer = { kind: "officer", id: "officer-2", name: "Omar Field" };

/** The council with a second officer: nobody has to approve what they wrote themselves. */
export const aCouncilOfTwo = (changes: Partial<Council> = {}): Council =>
  aCouncil({
    officers: [PRIYA, OMAR].map(({ id, name }) => ({ id, name, services: ["housing"] })),
    ...changes,
  });

/** "E-mail: reply within 8 working days", as it was published. */
export const emailReply = (): Standard => {
  const found = JOINT_COUNCIL_STANDARDS.find(({ id }) => id === "email-reply");
  if (found === undefined) throw new Error("The joint council promises replies to e-mail");
  return found;
};

/** A reply to e-mail within five working days instead of eight, from 1 May 2026; the target of Ashby stays. */
export const fiveDays = (changes: Partial<StandardChange> = {}): StandardChange => ({
  ...unchanged(emailReply(), 90, "2026-05-01"),
  title: "E-mail: reply within 5 working days",
  allowance: { workingDays: 5 },
  ...changes,
});

/** One standard of Ashby as the register shows it. */
export const inRegister = (register: StandardRegister, id = "email-reply"): RegisterStandard => {
  const found = register.authorities
    .find(({ authority }) => authority === "ashby")
    ?.standards.find((each) => each.id === id);
  if (found === undefined) throw new Error(`Ashby has no standard ${id}`);
  return found;
};
