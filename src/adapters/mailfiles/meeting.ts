import { readHeaderBlock } from "../../domain/mail/header-block.ts";
import { keywordOf, parameterOf } from "../../domain/mail/header.ts";

const SEARCHED_BYTES = 512 * 1024;
const MOST_PARTS = 100;
/** Enough of a calendar to hold its METHOD, which stands before the event. */
const CALENDAR_BYTES = 4_096;

const ITEM_CLASSES: Readonly<Record<string, string>> = {
  request: "IPM.Schedule.Meeting.Request",
  reply: "IPM.Schedule.Meeting.Resp",
  counter: "IPM.Schedule.Meeting.Resp",
  declinecounter: "IPM.Schedule.Meeting.Resp",
  cancel: "IPM.Schedule.Meeting.Canceled",
};

/**
 * The item class that Exchange would give to a mail that *is* a meeting: a calendar as the whole of it, or offered
 * as another form of the text (multipart/alternative), with a method that asks for something to be done. An
 * enclosed .ics file, or a published event, leaves the mail a letter. Null for everything else.
 */
export function meetingItemClass(contentType: string, body: Uint8Array): string | null {
  const text = Buffer.from(body.buffer, body.byteOffset, Math.min(body.length, SEARCHED_BYTES));
  if (keywordOf(contentType) === "text/calendar")
    return ITEM_CLASSES[methodOf(contentType, text.subarray(0, CALENDAR_BYTES))] ?? null;
  if (!keywordOf(contentType).startsWith("multipart/")) return null;
  const boundaries = new Map<string, string>();
  remember(boundaries, contentType);

  let at = text.subarray(0, 2).toString("latin1") === "--" ? 0 : next(text, 0);
  for (let parts = 0; at >= 0 && parts < MOST_PARTS; at = next(text, at)) {
    const lineEnd = text.indexOf(0x0a, at);
    if (lineEnd < 0) return null;
    const boundary = text
      .subarray(at + 2, Math.min(lineEnd, at + 202))
      .toString("latin1")
      .trimEnd();
    const parent = boundaries.get(boundary);
    if (parent === undefined) continue;
    parts += 1;
    const { headers, bodyAt } = partHeaders(text, lineEnd + 1);
    const type = headers.get("content-type") ?? "";
    remember(boundaries, type);
    const found =
      parent === "multipart/alternative"
        ? ITEM_CLASSES[methodOf(type, text.subarray(bodyAt, bodyAt + CALENDAR_BYTES))]
        : undefined;
    if (found !== undefined && !/^attachment/i.test(headers.get("content-disposition") ?? "")) return found;
  }
  return null;
}

const LINE_FEED = 0x0a;
const HYPHEN = 0x2d;

/** The next line that begins with two hyphens. Hyphens are rarer than lines, and never stand in base64. */
function next(text: Buffer, from: number): number {
  for (let at = text.indexOf(HYPHEN, from + 1); at >= 0; at = text.indexOf(HYPHEN, at + 1))
    if (text[at + 1] === HYPHEN && text[at - 1] === LINE_FEED) return at;
  return -1;
}

/** Headers of a part; a part without any begins with an empty line. */
function partHeaders(
  text: Buffer,
  at: number,
): { readonly headers: ReadonlyMap<string, string>; readonly bodyAt: number } {
  const block = text.subarray(at, at + 8192);
  if (block[0] === 0x0a || (block[0] === 0x0d && block[1] === 0x0a))
    return { headers: new Map(), bodyAt: at };
  const { headers, bodyAt } = readHeaderBlock(block);
  return { headers: new Map(headers), bodyAt: at + bodyAt };
}

/** The boundary is matched as it is written, so `parameterOf`, which folds case, only says that there is one. */
function remember(boundaries: Map<string, string>, contentType: string): void {
  const boundary = /;\s*boundary\s*=\s*(?:"([^"]{1,200})"|([^\s;"]{1,200}))/i.exec(contentType);
  const value = boundary?.[1] ?? boundary?.[2];
  if (value !== undefined) boundaries.set(value.trimEnd(), keywordOf(contentType));
}

/** Programs that leave the method out of the type write it only into the calendar, which may be in base64. */
function methodOf(contentType: string, calendar: Buffer): string {
  if (keywordOf(contentType) !== "text/calendar") return "";
  const named = parameterOf(contentType, "method");
  if (named !== null) return named;
  const written = calendar.toString("latin1");
  const plain = /^\s*BEGIN:VCALENDAR/i.test(written)
    ? written
    : Buffer.from(written, "base64").toString("latin1");
  return /^METHOD:([A-Z]{1,20})\s*$/im.exec(plain)?.[1]?.toLowerCase() ?? "";
}
