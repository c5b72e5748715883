import type { Page } from "playwright-core";

/** As long as names of councils and services really get, and one word that no line has room for. */
const LONGER: readonly (readonly [RegExp, string])[] = [
  [
    /^Community and Leisure$/,
    "Community Safety, Leisure, Parks and Neighbourhood Partnerships (Llanfairpwllgwyngyll)",
  ],
  [/ District Council$/, " and Upper Wharfe Valley Metropolitan District and Borough Council"],
  [
    /^Grace Okafor$/,
    "Grace Okafor-Featherstonehaugh-Cholmondeley of Llanfairpwllgwyngyllgogerychwyrndrobwll",
  ],
];

const longer = (text: string): string =>
  LONGER.reduce((before, [pattern, name]) => before.replace(pattern, name), text);

const lengthened = (value: unknown): unknown => {
  if (typeof value === "string") return longer(value);
  if (Array.isArray(value)) return value.map(lengthened);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, lengthened(each)]));
};

/** The service's answers with long names of councils, services and people in them. */
export const withLongNames = async (page: Page): Promise<void> => {
  await page.route(
    (url) => url.pathname.startsWith("/api/"),
    async (route) => {
      if (route.request().method() !== "GET") return route.fallback();
      const response = await route.fetch();
      if (!response.headers()["content-type"]?.includes("application/json"))
        return route.fulfill({ response });
      return route.fulfill({ response, json: lengthened(await response.json()) });
    },
  );
};
