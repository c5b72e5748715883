import type { Council } from "../ui/api/api.ts";

/** The time zone in which times are shown: that of the council, or of the first of several. */
export const timeZoneOf = (council: Pick<Council, "authorities" | "rules">, authority?: string): string => {
  const id = authority ?? council.authorities[0]?.id ?? "";
  return council.rules[id]?.calendar.timeZone ?? "Europe/London";
};
