import type { People } from "../../contracts/people.ts";

export type Person = People["people"][number];

/** The signed-in officer first, then by name; only those of a service, where one is picked. */
export const peopleInOrder = (
  people: readonly Person[],
  me: string,
  service: string | null,
): readonly Person[] =>
  people
    .filter((each) => service === null || each.services.includes(service))
    .sort((a, b) => Number(b.id === me) - Number(a.id === me) || a.name.localeCompare(b.name, "en-GB"));

/** Who may cover: everybody else, those of the same services first. */
export const whoMayCover = (people: readonly Person[], { id, services }: Person): readonly Person[] => {
  const isNear = (each: Person): boolean => each.services.some((service) => services.includes(service));
  return people
    .filter((each) => each.id !== id)
    .sort((a, b) => Number(isNear(b)) - Number(isNear(a)) || a.name.localeCompare(b.name, "en-GB"));
};
