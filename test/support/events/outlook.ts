type Callback = (answer: { status: string; value?: unknown; error?: unknown }) => void;

/** How a host treats one call: it answers with a value, never answers, refuses, or throws at once. */
export type Host = { readonly value: unknown } | "drops" | "refuses" | "throws";

const hostCall =
  (host: Host, heard: (given: readonly unknown[]) => void = () => undefined) =>
  (...given: unknown[]): void => {
    if (host === "throws") throw new Error("The permission is too low");
    const callback = given.pop() as Callback;
    heard(given);
    if (host === "drops") return;
    if (host === "refuses") {
      callback({ status: "failed", error: { code: 5001, name: "Internal", message: "An internal error" } });
    } else callback({ status: "succeeded", value: host.value });
  };

export const answers = (value: unknown): Host => ({ value });

export interface Notice {
  readonly key: string;
  readonly type: string;
  readonly message: string;
  readonly icon?: string;
}

export const MESSAGE_ID = "<damp-1@mail.ellis.example>";

/** A message that is being read, and what was told above it. */
export const aReadItem = (
  given: { readonly notices?: Host; readonly shared?: Host | null; readonly messageId?: string } = {},
) => {
  const notices: Notice[] = [];
  const shared = given.shared === undefined ? answers({ owner: "Housing@Council.example" }) : given.shared;
  const item = {
    internetMessageId: given.messageId ?? MESSAGE_ID,
    notificationMessages: {
      replaceAsync: hostCall(given.notices ?? answers(undefined), ([key, details]) => {
        notices.push({ key: key as string, ...(details as Omit<Notice, "key">) });
      }),
    },
    ...(shared === null ? {} : { getSharedPropertiesAsync: hostCall(shared) }),
  };
  return { item, notices, last: () => notices[notices.length - 1] };
};

export interface Composed {
  readonly conversationId: string | null;
  readonly inReplyTo: string | null;
  readonly subject: Host;
  readonly to: Host;
  readonly cc: Host;
  readonly bcc: Host;
  readonly body: Host;
  readonly attachments: Host;
  readonly headers: Host;
  readonly setHeaders: Host;
}

/** A reply that is in order, as its author presses Send, and the headers that were written into it. */
export const aComposedItem = (given: Partial<Composed> = {}) => {
  const headers: Record<string, string>[] = [];
  const about: Composed = {
    conversationId: "AAQkAD=",
    inReplyTo: MESSAGE_ID,
    subject: answers("Re: Damp in my bathroom [HS-2026-00412]"),
    to: answers([{ emailAddress: "nia@ellis.example" }]),
    cc: answers([]),
    bcc: answers([]),
    body: answers("Dear Ms Ellis, we come on Monday."),
    attachments: answers([]),
    headers: answers({}),
    setHeaders: answers(undefined),
    ...given,
  };
  const item = {
    conversationId: about.conversationId,
    inReplyTo: about.inReplyTo,
    subject: { getAsync: hostCall(about.subject) },
    to: { getAsync: hostCall(about.to) },
    cc: { getAsync: hostCall(about.cc) },
    bcc: { getAsync: hostCall(about.bcc) },
    body: { getAsync: hostCall(about.body) },
    getAttachmentsAsync: hostCall(about.attachments),
    internetHeaders: {
      getAsync: hostCall(about.headers),
      setAsync: hostCall(about.setHeaders, ([written]) => headers.push(written as Record<string, string>)),
    },
  };
  return { item, headers };
};

/** Signs in silently with these tokens, one after the other; none: nobody is signed in. */
export const hostSignIn = (...tokens: readonly string[]) => {
  let given = 0;
  return {
    getAccessToken: (options: unknown): Promise<string> => {
      if (JSON.stringify(options) !== '{"allowSignInPrompt":false,"allowConsentPrompt":false}')
        throw new Error("Would have asked the officer");
      const token = tokens[Math.min(given, tokens.length - 1)];
      given += 1;
      return token === undefined ? Promise.reject(new Error("13001")) : Promise.resolve(token);
    },
  };
};

type Run = (event: { completed: (decision?: unknown) => void }) => void;

/** Outlook around the script: the selected item, the sign-in, and what the script is known to do. */
export const anOutlook = (given: {
  readonly item: unknown;
  readonly auth?: unknown;
  readonly newestMailbox?: number;
}) => {
  const associated = new Map<string, Run>();
  const mailbox = { item: given.item };
  const Office = {
    actions: { associate: (name: string, run: Run) => void associated.set(name, run) },
    auth: given.auth === undefined ? hostSignIn("token-1") : given.auth,
    context: {
      mailbox,
      requirements: {
        isSetSupported: (name: string, version: string) =>
          name === "Mailbox" && Number(version.split(".")[1]) <= (given.newestMailbox ?? 15),
      },
    },
  };
  return {
    Office,
    associated,
    select: (item: unknown) => {
      mailbox.item = item;
    },
    /** As Outlook does on a press or on Send. Gives what the event was completed with, each time that it was. */
    raise: (name: string): readonly unknown[] => {
      const completed: unknown[] = [];
      associated.get(name)?.({ completed: (decision) => void completed.push(decision) });
      return completed;
    },
  };
};
