import { addressParser, decodeWords } from "postal-mime";
import type { MailAddress } from "../../domain/mail/message.ts";
import { normalisedAddress } from "../../domain/mail/normalised-address.ts";
import { safeName } from "../../domain/mail/safe-text.ts";

/** So many entries are parsed in search of the first addresses; rubbish behind them is only counted. */
const MOST_PARSED = 200;
/** The parser's time grows with the square of what one address may be made to hold, so it is given little. */
const LONGEST_ENTRY = 2_000;

/** How nearly all addresses are written: `Name <a@b>`, `"Last, First" <a@b>`, `a@b`. The rest goes to the parser. */
const USUAL =
  /^\s*(?:(?:"([^"\\<>@]{0,200})"|([^\s"\\<>@,;:()[\]][^"\\<>@,;:()[\]]{0,300}?)|)\s*<([\w.+=-]{1,64}@[\w.-]{1,190})>|([\w.+=-]{1,64}@[\w.-]{1,190}))\s*$/;

const addressOf = (name: string, address: string): MailAddress => ({
  name: safeName(name.includes("=?") ? decodeWords(name) : name),
  address: normalisedAddress(address),
});

export interface AddressList {
  /** The first ones, up to the number that was asked for. */
  readonly first: readonly MailAddress[];
  /** How many there are altogether. */
  readonly count: number;
}

/**
 * The addresses in a From, Reply-To, To or Cc header, groups opened, names decoded and safe to show. Only the
 * first `most` are parsed; the others are counted, in time that grows with the length alone.
 */
export function addressesIn(value: string, most: number): AddressList {
  const first: MailAddress[] = [];
  let count = 0;
  let parsed = 0;
  for (const entry of entriesOf(value)) {
    if (first.length >= most || parsed >= MOST_PARSED) {
      if (entry.includes("@")) count += 1;
      continue;
    }
    if (entry.trim() === "") continue;
    const usual = USUAL.exec(entry);
    if (usual) {
      count += 1;
      first.push(addressOf(usual[1] ?? usual[2] ?? "", usual[3] ?? usual[4] ?? ""));
      continue;
    }
    parsed += 1;
    for (const each of addressParser(entry.slice(0, LONGEST_ENTRY), { flatten: true })) {
      const found = addressOf(each.name, each.address ?? "");
      if (found.address === "" && found.name === "") continue;
      count += 1;
      if (first.length < most) first.push(found);
    }
  }
  return { first, count };
}

/** The first address in a header; null where it has none. */
export const addressIn = (value: string): MailAddress | null => addressesIn(value, 1).first[0] ?? null;

/** Splits at the commas and semicolons that are not inside a quoted name or an address. */
function* entriesOf(value: string): Generator<string> {
  const mark = /["<>,;\\]/g;
  let start = 0;
  let quoted = false;
  let angled = false;
  for (let found = mark.exec(value); found; found = mark.exec(value)) {
    const [sign] = found;
    if (sign === "\\") mark.lastIndex += 1;
    else if (sign === '"') quoted = !quoted;
    else if (quoted) continue;
    else if (sign === "<") angled = true;
    else if (sign === ">") angled = false;
    else if (!angled || sign === ",") {
      // A comma inside angle brackets means that the closing one is missing.
      yield value.slice(start, found.index);
      start = found.index + 1;
      angled = false;
    }
  }
  yield value.slice(start);
}
