import type { Setup } from "../../contracts/setup.ts";
import { OFFICERS } from "./officers.ts";

/** Offices close on the weekdays between the Christmas bank holidays and New Year. */
const CHRISTMAS_CLOSURE = [
  "2025-12-29",
  "2025-12-30",
  "2025-12-31",
  "2026-12-29",
  "2026-12-30",
  "2026-12-31",
  "2027-12-29",
  "2027-12-30",
  "2027-12-31",
].map((date) => ({ date, name: "Council offices closed" }));

const weekday: [string, string][] = [["08:45", "17:15"]];

/** Housing trains its people on Thursday mornings, and opens on the last Saturday before Christmas. */
const housingHours: Setup["services"][number]["calendar"] = {
  id: "housing-hours",
  name: "Housing offices",
  version: 1,
  hours: {
    mon: weekday,
    tue: weekday,
    wed: weekday,
    thu: [["09:45", "17:15"]],
    fri: [["08:45", "16:45"]],
  },
  closures: CHRISTMAS_CLOSURE,
  openings: ["2025-12-20", "2026-12-19", "2027-12-18"].map((date) => ({
    date,
    name: "Open before Christmas",
    hours: [["09:00", "13:00"]],
  })),
};

/** "Joint standards for two councils": what both have switched on. */
const presets = [
  "joint-council",
  "call-back",
  "telephone-and-face-to-face",
  "freedom-of-information",
  "subject-access",
  "lgsco-complaints",
  "member-enquiry",
];

const calendar = (id: string, name: string): Setup["authorities"][number]["calendar"] => ({
  id,
  name,
  version: 1,
  timeZone: "Europe/London",
  hours: { mon: weekday, tue: weekday, wed: weekday, thu: weekday, fri: [["08:45", "16:45"]] },
  bankHolidays: ["england-and-wales"],
  closures: CHRISTMAS_CLOSURE,
  openings: [],
});

/** "Comparable targets set for both authorities": the percentages are this fictional council's own. */
const targets = {
  "email-acknowledgement": 95,
  "email-reply": 95,
  "email-reply-complex": 90,
  "letter-reply": 90,
  "letter-reply-complex": 90,
};

/** Two fictional neighbouring councils with one joint service and one set of standards. */
export const jointCouncil: Setup = {
  tenant: "calderwick-eastmere",
  name: "Calderwick and Eastmere Joint Service",
  authorities: [
    {
      id: "calderwick",
      name: "Calderwick District Council",
      mailDomains: ["calderwick.example"],
      calendar: calendar("calderwick-offices", "Calderwick council offices"),
      automaticAcknowledgementCounts: true,
      targets,
      presets,
    },
    {
      id: "eastmere",
      name: "Eastmere District Council",
      mailDomains: ["eastmere.example"],
      calendar: calendar("eastmere-offices", "Eastmere council offices"),
      automaticAcknowledgementCounts: false,
      targets,
      presets,
    },
  ],
  services: [
    { id: "housing", name: "Housing", referencePrefix: "HS", calendar: housingHours },
    { id: "environment", name: "Environmental Services", referencePrefix: "EN" },
    { id: "democratic", name: "Democratic and Electoral", referencePrefix: "DE" },
    { id: "revenues", name: "Revenues and Benefits", referencePrefix: "RV" },
    { id: "planning", name: "Development Control", referencePrefix: "DC" },
    { id: "community", name: "Community and Leisure", referencePrefix: "CL" },
  ],
  mailboxes: [
    { address: "housing@calderwick.example", authority: "calderwick", service: "housing" },
    { address: "housing@eastmere.example", authority: "eastmere", service: "housing" },
    { address: "environment@calderwick.example", authority: "calderwick", service: "environment" },
    { address: "environment@eastmere.example", authority: "eastmere", service: "environment" },
    { address: "elections@calderwick.example", authority: "calderwick", service: "democratic" },
    { address: "counciltax@calderwick.example", authority: "calderwick", service: "revenues" },
    { address: "planning@calderwick.example", authority: "calderwick", service: "planning" },
    { address: "community@eastmere.example", authority: "eastmere", service: "community" },
  ],
  officers: OFFICERS.map(({ id, name, services }) => ({ id, name, services: [...services] })),
  webFormSenders: ["no-reply@calderwick.example"],
};
