import Type, { type Static } from "typebox";
import { CivilDate, Nullable } from "./case.ts";

const OfficerId = Type.String({ minLength: 1, maxLength: 64 });

/** Chosen by whoever plans it, so that sending it twice plans it once. */
const AbsenceId = Type.String({ pattern: "^[A-Za-z0-9-]{8,64}$" });

/** Days on which an officer is away, both ends included. */
export const Absence = Type.Object({
  id: AbsenceId,
  officer: OfficerId,
  from: CivilDate,
  to: CivilDate,
  /** Who looks after their cases meanwhile; null: nobody. */
  coveredBy: Nullable(OfficerId),
});
export type Absence = Static<typeof Absence>;

export const CancelAbsence = Type.Object({ id: AbsenceId });

/** The officers of the council and who is away. */
export const People = Type.Object({
  today: CivilDate,
  people: Type.Array(
    Type.Object({
      id: Type.String(),
      name: Type.String(),
      services: Type.Array(Type.String()),
      openCases: Type.Integer(),
    }),
  ),
  /** Those that are not over, the earliest first. */
  absences: Type.Array(Absence),
});
export type People = Static<typeof People>;
