/** Where somebody was in a list: kept, so that they find it again when they come back. */
export interface ListSpot {
  /** How far it was scrolled. */
  top(): number;
  /** The row that had the keyboard, and its case; no case: the keyboard was not in the list. */
  place(): number;
  reference(): string | null;
  scrolledTo(top: number): void;
  goTo(place: number, reference: string | null): void;
}

export const createListSpot = (): ListSpot => {
  let [top, place] = [0, 0];
  let reference: string | null = null;
  return {
    top: () => top,
    place: () => place,
    reference: () => reference,
    scrolledTo: (to) => {
      top = to;
    },
    goTo: (to, named) => {
      place = to;
      reference = named;
    },
  };
};
