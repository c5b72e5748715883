import type { StoredMail } from "./stored-mail.ts";

type Place = Pick<StoredMail, "id" | "receivedAt">;

/** Newest first; what came in the same moment is told apart by its id. */
const before = (one: Place, other: Place): boolean =>
  one.receivedAt === other.receivedAt ? one.id < other.id : one.receivedAt > other.receivedAt;

/**
 * Messages by their time of receipt, newest first. Holds places, not records: what changes on a message
 * leaves it where it is. Finding a place takes a search by halves, so that 50,000 messages cost no more to
 * page through than fifty.
 */
export interface SortedMails {
  readonly length: number;
  add(mail: Place): void;
  remove(mail: Place): void;
  idAt(index: number): string;
  /** The index of the first message that was received before `moment`, or at it as well when `orAt`. */
  firstBefore(moment: string, orAt: boolean): number;
  /** The index of the first message that comes after this place, whether or not it is still there. */
  firstAfter(place: Place): number;
}

export const sortedMails = (): SortedMails => {
  let places: Place[] = [];
  // Loading thousands one by one would shift thousands each time: what is added lies here until it is asked for.
  let added: Place[] = [];

  const settle = (): void => {
    if (added.length === 0) return;
    if (added.length < 16) for (const place of added) places.splice(indexOf(place), 0, place);
    else places = [...places, ...added].sort((a, b) => (before(a, b) ? -1 : 1));
    added = [];
  };

  const search = (isPast: (place: Place) => boolean): number => {
    let [low, high] = [0, places.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (isPast(places[middle] as Place)) high = middle;
      else low = middle + 1;
    }
    return low;
  };
  const indexOf = (place: Place): number => search((each) => !before(each, place));

  return {
    get length() {
      return places.length + added.length;
    },
    add: ({ id, receivedAt }) => void added.push({ id, receivedAt }),
    remove: (mail) => {
      settle();
      const index = indexOf(mail);
      if (places[index]?.id === mail.id) places.splice(index, 1);
    },
    idAt: (index) => {
      settle();
      return (places[index] as Place).id;
    },
    firstBefore: (moment, orAt) => {
      settle();
      return search((each) => (orAt ? each.receivedAt <= moment : each.receivedAt < moment));
    },
    firstAfter: (place) => {
      settle();
      return search((each) => before(place, each));
    },
  };
};
