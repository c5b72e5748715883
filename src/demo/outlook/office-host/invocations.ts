/** What a function of the add-in said when it was done, in `event.completed(...)`. */
export interface CompletedWith {
  readonly allowEvent?: boolean;
  readonly errorMessage?: string;
  readonly cancelLabel?: string;
  /** The ribbon control that the cancelling button presses. */
  readonly commandId?: string;
  readonly contextData?: unknown;
}

/** `unavailable`: the page did not load, does not know the function, or never said that it was done. */
export type Completion =
  { readonly outcome: "completed"; readonly with: CompletedWith } | { readonly outcome: "unavailable" };

/** How long the add-in may take to begin to listen. */
const TO_LISTEN_MS = 20_000;
/** Outlook ends a function after five minutes. */
const TO_COMPLETE_MS = 300_000;

interface UnderWay {
  readonly call: readonly [id: string, functionName: string, event: string];
  readonly end: (completion: Completion) => void;
}

const completedWith = (text: unknown): CompletedWith => {
  try {
    const event = JSON.parse(String(text)) as { completedContext?: CompletedWith };
    return event.completedContext ?? {};
  } catch {
    return {};
  }
};

/** The functions of the add-in that run in one frame: begun when it listens, ended when it says so. */
export const createInvocations = (push: (call: UnderWay["call"]) => void) => {
  const underWay = new Map<string, UnderWay>();
  const waiting = new Set<string>();
  let listens = false;

  const begin = (functionName: string, event: Readonly<Record<string, unknown>>): Promise<Completion> =>
    new Promise((resolve) => {
      const id = crypto.randomUUID();
      const end = (completion: Completion): void => {
        if (!underWay.delete(id)) return;
        waiting.delete(id);
        resolve(completion);
      };
      const call = [id, functionName, JSON.stringify(event)] as const;
      underWay.set(id, { call, end });
      setTimeout(() => waiting.has(id) && end({ outcome: "unavailable" }), TO_LISTEN_MS);
      setTimeout(() => end({ outcome: "unavailable" }), TO_COMPLETE_MS);
      if (listens) push(call);
      else waiting.add(id);
    });

  return {
    begin,
    addInListens: (): void => {
      listens = true;
      for (const id of [...waiting]) {
        waiting.delete(id);
        const known = underWay.get(id);
        if (known) push(known.call);
      }
    },
    /** office.js gives its own number for success, and the number of its complaint for a function that is not there. */
    completed: (parameters: unknown): void => {
      const { 0: id, 1: status, 2: text } = (parameters ?? {}) as Readonly<Record<number, unknown>>;
      underWay
        .get(String(id))
        ?.end(
          Number(status) === 0
            ? { outcome: "completed", with: completedWith(text) }
            : { outcome: "unavailable" },
        );
    },
  };
};
