import { useEffect, useState } from "react";
import type { AcknowledgementPreview, AcknowledgementTemplate } from "../../contracts/mailbox.ts";
import { useSession } from "../session-context.ts";

/** After so long without a keystroke the words are shown as the customer would read them. */
const PAUSE_MS = 400;

export interface Preview {
  /** The last that was made; it stays while the next one is on its way. */
  readonly shown: AcknowledgementPreview | null;
  readonly problem: string | null;
}

/** How the acknowledgement would read, made by the service from the words as they stand; null: not now. */
export const usePreview = (mailbox: string, template: AcknowledgementTemplate | null): Preview => {
  const { api } = useSession();
  const [preview, setPreview] = useState<Preview>({ shown: null, problem: null });
  const asked = template === null ? null : JSON.stringify(template);
  useEffect(() => {
    if (asked === null) return undefined;
    let overtaken = false;
    const timer = setTimeout(() => {
      const words = JSON.parse(asked) as AcknowledgementTemplate;
      void api.previewAcknowledgement(mailbox, words).then((answer) => {
        if (overtaken) return;
        setPreview(({ shown }) =>
          answer.ok ? { shown: answer.value, problem: null } : { shown, problem: answer.failure.message },
        );
      });
    }, PAUSE_MS);
    return () => {
      overtaken = true;
      clearTimeout(timer);
    };
  }, [api, mailbox, asked]);
  return preview;
};
