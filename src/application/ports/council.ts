import type { CivilDate } from "../../domain/calendar/civil-date.ts";
import type { Calendar } from "../../domain/calendar/calendar.ts";
import type { Standard } from "../../domain/standards/standard.ts";

/** One council of the deployment, with the settings that the reports leave open. */
export interface Authority {
  readonly id: string;
  readonly name: string;
  /** Mail from these domains is the council's own. */
  readonly mailDomains: readonly string[];
  readonly calendar: Calendar;
  readonly automaticAcknowledgementCounts: boolean;
  /** Percentage per standard id that this authority has set itself. */
  readonly targets: Readonly<Record<string, number>>;
  /** The published sets of standards that it has switched on, by id; absent: the joint council's. */
  readonly presets?: readonly string[];
  /** Its own standards. One with the id and version of a published one stands in its place. */
  readonly standards?: readonly Standard[];
}

/** Opening hours of a service of its own; its time zone and bank holidays are the authority's. */
export type ServiceCalendar = Pick<Calendar, "id" | "name" | "version" | "hours" | "closures" | "openings">;

export interface Service {
  readonly id: string;
  readonly name: string;
  /** First letters of its case references, for example HS in HS-2026-00412. */
  readonly referencePrefix: string;
  /** Absent: it works when the authority works. */
  readonly calendar?: ServiceCalendar;
  /** While it has no calendar: the version of the last one that it had, so that no two bear the same. */
  readonly lastCalendarVersion?: number;
}

export interface SharedMailbox {
  readonly address: string;
  readonly authority: string;
  readonly service: string;
  /** Its mail is read from this date on; absent: from 90 days before it is first read. */
  readonly readFrom?: CivilDate;
}

export interface Officer {
  /** Object id in Entra. */
  readonly id: string;
  readonly name: string;
  readonly services: readonly string[];
}

/** Who the council is: one document per tenant, changed as a whole. The same shape as `Setup` in the contracts. */
export interface Council {
  readonly tenant: string;
  readonly name: string;
  readonly authorities: readonly Authority[];
  readonly services: readonly Service[];
  readonly mailboxes: readonly SharedMailbox[];
  readonly officers: readonly Officer[];
  readonly webFormSenders: readonly string[];
}

/** Reads the council's document. It is saved with the rules that follow from it. */
export interface CouncilStore {
  /** null while nothing has been set up. */
  council(): Promise<Council | null>;
}
