import openingHours from "opening_hours";
import { openOneByOne } from "../contestant.ts";
import type { Contestant } from "../contestant.ts";

/**
 * It brings holidays of its own (`PH`), but not those that were moved or added by proclamation: they are said in
 * its own language. All dates of the list in the place of `PH` would be right as well, and take three times as long.
 */
const WORDS = [
  "Mo-Fr 09:00-17:00",
  "PH off",
  "2020 May 04,2022 May 30 09:00-17:00",
  "2020 May 08,2022 Jun 02,2022 Jun 03,2022 Sep 19,2023 May 08 off",
].join("; ");

const LONDON = { lat: 51.5, lon: -0.1, address: { country_code: "gb", state: "England" } };

const hours = new openingHours(WORDS, LONDON);

export const OPENING_HOURS: Contestant = {
  name: "opening_hours",
  openMilliseconds: openOneByOne((from, to) => hours.getOpenDuration(new Date(from), new Date(to))[0]),
};
