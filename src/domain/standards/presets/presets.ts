import type { Standard } from "../standard.ts";
import { CALL_BACK_STANDARDS } from "./call-back.ts";
import { ENVIRONMENTAL_INFORMATION_STANDARDS } from "./environmental-information.ts";
import { FREEDOM_OF_INFORMATION_STANDARDS } from "./freedom-of-information.ts";
import { HOUSING_OMBUDSMAN_STANDARDS } from "./housing-ombudsman.ts";
import { JOINT_COUNCIL_STANDARDS } from "./joint-council.ts";
import { LGSCO_COMPLAINT_STANDARDS } from "./lgsco-complaints.ts";
import { MEMBER_ENQUIRY_STANDARDS } from "./member-enquiry.ts";
import { SUBJECT_ACCESS_STANDARDS } from "./subject-access.ts";
import { TELEPHONE_AND_FACE_TO_FACE_STANDARDS } from "./telephone-and-face-to-face.ts";

/** A published set of standards that a council can switch on by its id, or copy and edit. */
export interface Preset {
  readonly id: string;
  readonly title: string;
  readonly standards: readonly Standard[];
}

export const PRESETS: readonly Preset[] = [
  {
    id: "joint-council",
    title: "E-mail, letters and faxes: the joint council's table",
    standards: JOINT_COUNCIL_STANDARDS,
  },
  { id: "call-back", title: "Telephone calls returned", standards: CALL_BACK_STANDARDS },
  {
    id: "telephone-and-face-to-face",
    title: "Telephone and face to face, measured in sample weeks",
    standards: TELEPHONE_AND_FACE_TO_FACE_STANDARDS,
  },
  {
    id: "freedom-of-information",
    title: "Freedom of information requests",
    standards: FREEDOM_OF_INFORMATION_STANDARDS,
  },
  {
    id: "environmental-information",
    title: "Environmental information requests",
    standards: ENVIRONMENTAL_INFORMATION_STANDARDS,
  },
  {
    id: "subject-access",
    title: "Requests for one's own information",
    standards: SUBJECT_ACCESS_STANDARDS,
  },
  {
    id: "lgsco-complaints",
    title: "Complaints by the Local Government and Social Care Ombudsman's code",
    standards: LGSCO_COMPLAINT_STANDARDS,
  },
  {
    id: "housing-ombudsman",
    title: "Housing complaints by the Housing Ombudsman's code",
    standards: HOUSING_OMBUDSMAN_STANDARDS,
  },
  {
    id: "member-enquiry",
    title: "Councillors' enquiries",
    standards: MEMBER_ENQUIRY_STANDARDS,
  },
];

/** The preset of that id; undefined when there is none. */
export const presetOf = (id: string): Preset | undefined => PRESETS.find((preset) => preset.id === id);
