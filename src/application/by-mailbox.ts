/** What belongs to each mailbox, in its order. */
export const byMailbox = <T extends { readonly mailbox: string }>(
  all: readonly T[],
): ReadonlyMap<string, readonly T[]> => {
  const groups = new Map<string, T[]>();
  for (const each of all) {
    const group = groups.get(each.mailbox);
    if (group === undefined) groups.set(each.mailbox, [each]);
    else group.push(each);
  }
  return groups;
};
