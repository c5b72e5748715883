/** Exchange serves four calls at once per application and mailbox, and answers 429 to the fifth. */
const PLACES = 4;

interface Queue {
  busy: number;
  readonly waiting: (() => void)[];
}

/** The limit is that of the mailbox, not of the caller: so it is kept once for the whole process. */
const queues = new Map<string, Queue>();

/** Runs a call as soon as fewer than four others are under way for the same mailbox, first come, first served. */
export const fourAtOnce = async <T>(mailbox: string, call: () => Promise<T>): Promise<T> => {
  const queue = queues.get(mailbox) ?? { busy: 0, waiting: [] };
  queues.set(mailbox, queue);
  if (queue.busy < PLACES) queue.busy += 1;
  // Whoever leaves hands the place over, so it is never free in between.
  else await new Promise<void>((enter) => queue.waiting.push(enter));
  try {
    return await call();
  } finally {
    const next = queue.waiting.shift();
    if (next) next();
    else if ((queue.busy -= 1) === 0) queues.delete(mailbox);
  }
};
