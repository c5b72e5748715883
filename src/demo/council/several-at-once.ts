/** So many people work beside each other, each on the next thing that nobody has begun. Whatever fails ends all of it. */
export const severalAtOnce = async <Thing>(
  people: number,
  things: readonly Thing[],
  work: (thing: Thing) => Promise<void>,
): Promise<void> => {
  const pile = things.values();
  const person = async (): Promise<void> => {
    for (const thing of pile) await work(thing);
  };
  await Promise.all(Array.from({ length: people }, person));
};
