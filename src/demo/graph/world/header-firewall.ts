type Header = readonly [name: string, value: string];

/** Exchange's own findings. Nobody outside may write them: its header firewall takes them off what comes in. */
const ORGANISATION = /^x-ms-exchange-organization-/i;

const LEVEL = "X-MS-Exchange-Organization-SCL";
const AUTHENTICATED_AS = "X-MS-Exchange-Organization-AuthAs";

export interface Arrival {
  /** Sent by someone who had signed in to the council's own Exchange. */
  readonly fromInside: boolean;
  readonly isJunk: boolean;
  /** What Exchange found, in place of what it would find by itself. */
  readonly found: readonly Header[];
}

/** The headers of a mail after Exchange has taken it in: without what it may not bring, with what was found. */
export const headersOnArrival = (brought: readonly Header[], arrival: Arrival): readonly Header[] => {
  const { fromInside, isJunk, found } = arrival;
  const own: Header[] = [
    [AUTHENTICATED_AS, fromInside ? "Internal" : "Anonymous"],
    [LEVEL, fromInside ? "-1" : isJunk ? "6" : "1"],
  ];
  const named = new Set(found.map(([name]) => name.toLowerCase()));
  return [
    ...brought.filter(([name]) => !ORGANISATION.test(name)),
    ...own.filter(([name]) => !named.has(name.toLowerCase())),
    ...found,
  ];
};
