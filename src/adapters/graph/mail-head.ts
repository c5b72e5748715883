import { readHeaderBlock } from "../../domain/mail/header-block.ts";
import type { MailHeader } from "../../domain/mail/message.ts";

/** Past this a header is no longer a header; what has been read by then is used. */
const LONGEST_HEAD = 256 * 1024;
/** Reading such a small rest costs less than a new connection. */
const SMALL_MAIL = 64 * 1024;
const BLANK_LINE = /\r?\n\r?\n/;

/** Reads a mail as far as the blank line after its headers: the attachments stay where they are. */
export const mailHead = async (answer: Response): Promise<string> => {
  const reader = answer.body?.getReader();
  if (!reader) return "";
  // Latin 1 keeps every byte, whatever the mail's charset.
  const decoder = new TextDecoder("latin1");
  const small = Number(answer.headers.get("content-length") ?? Infinity) <= SMALL_MAIL;
  let text = "";
  for (;;) {
    const { done, value } = await reader.read();
    if (value) text += decoder.decode(value, { stream: true });
    if (done) break;
    if (!small && (BLANK_LINE.test(text.slice(-value.length - 4)) || text.length > LONGEST_HEAD)) {
      await reader.cancel();
      break;
    }
  }
  return text.split(BLANK_LINE, 1)[0]?.slice(0, LONGEST_HEAD) ?? "";
};

/** The headers of a mail in their order, names in lower case, values unfolded. */
export const headersIn = (head: string): readonly MailHeader[] =>
  readHeaderBlock(Buffer.from(`${head}\r\n\r\n`, "latin1")).headers;
