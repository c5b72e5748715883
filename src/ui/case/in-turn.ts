/** Answers whether the work was done; it is not while another page does the like under that name. */
export type InTurn = (name: string, work: () => Promise<void>) => Promise<boolean>;

/** The part of `navigator.locks` that is used. */
export interface PageLocks {
  request(
    name: string,
    options: { readonly ifAvailable: true },
    work: (lock: object | null) => Promise<boolean>,
  ): Promise<boolean>;
}

/**
 * One page at a time, by the browser's locks. Without them (older hosts; frames without an origin) the work is done all
 * the same: the service records each key once.
 */
export const inTurnAcrossPages =
  (locks: PageLocks | undefined, prefix: string): InTurn =>
  async (name, work) => {
    let begun = false;
    const worked = async (): Promise<boolean> => {
      begun = true;
      await work();
      return true;
    };
    if (locks === undefined) return worked();
    try {
      return await locks.request(prefix + name, { ifAvailable: true }, (lock) =>
        lock === null ? Promise.resolve(false) : worked(),
      );
    } catch (error) {
      if (begun) throw error;
      return worked();
    }
  };
