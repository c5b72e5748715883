/** What happened in one folder, by revision: a message that is there now, or one that left. */
export type Happening = { readonly revision: number; readonly id: string; readonly left: boolean };

/**
 * The order in which a folder changed. A message that changed again is in it more than once; only its last
 * happening still tells what is so, and whoever reads has to ask which that is.
 */
export interface ChangeLog {
  add(happening: Happening): void;
  /** Those after a revision, in order. */
  after(revision: number): Generator<Happening>;
}

export const changeLog = (): ChangeLog => {
  const happenings: Happening[] = [];
  let inOrder = true;

  const sort = (): void => {
    // The journal, once written anew, gives messages in the order of their first filing.
    if (!inOrder) happenings.sort((a, b) => a.revision - b.revision);
    inOrder = true;
  };

  return {
    add: (happening) => {
      const last = happenings.at(-1);
      if (last && last.revision > happening.revision) inOrder = false;
      happenings.push(happening);
    },
    *after(revision) {
      sort();
      let [low, high] = [0, happenings.length];
      while (low < high) {
        const middle = (low + high) >> 1;
        if ((happenings[middle]?.revision ?? 0) > revision) high = middle;
        else low = middle + 1;
      }
      for (let index = low; index < happenings.length; index += 1) yield happenings[index] as Happening;
    },
  };
};
