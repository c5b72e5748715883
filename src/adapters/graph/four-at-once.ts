/** Exchange serves four calls at once per application and mailbox, and answers 429 to the fifth. */
const PLACES = 4;

interface Queue {
  busy: number;
  readonly waiting: { readonly places: number; readonly enter: () => void }[];
}

/** The limit is that of the mailbox, not of the caller: so it is kept once for the whole process. */
const queues = new Map<string, Queue>();

/** Lets in whoever stands first, as long as there is room: nobody is overtaken, so nobody waits for ever. */
const admit = (queue: Queue): void => {
  for (let first = queue.waiting[0]; first !== undefined; first = queue.waiting[0]) {
    if (queue.busy + first.places > PLACES) return;
    queue.waiting.shift();
    queue.busy += first.places;
    first.enter();
  }
};

/**
 * Runs a call as soon as there is room for it among those under way for the same mailbox, first come, first served.
 * A batch, of which Exchange works through four at a time, takes all places.
 */
export const fourAtOnce = async <T>(
  mailbox: string,
  call: () => Promise<T>,
  places: 1 | typeof PLACES = 1,
): Promise<T> => {
  const queue = queues.get(mailbox) ?? { busy: 0, waiting: [] };
  queues.set(mailbox, queue);
  await new Promise<void>((enter) => {
    queue.waiting.push({ places, enter });
    admit(queue);
  });
  try {
    return await call();
  } finally {
    queue.busy -= places;
    admit(queue);
    if (queue.busy === 0 && queue.waiting.length === 0) queues.delete(mailbox);
  }
};
