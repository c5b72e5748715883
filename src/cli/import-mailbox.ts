import { useCasesOf } from "../application/compose.ts";
import type { Council } from "../application/ports/council.ts";
import type { Now } from "../application/ports/now.ts";
import type { CaseRecord, RecordStore } from "../application/ports/record.ts";
import { failed, succeeded, type Failure, type Result } from "../domain/result.ts";

/** Where imported mail goes. */
export interface ImportTarget {
  readonly record: CaseRecord;
  readonly council: Council;
  /** Address of the mailbox, lower case. */
  readonly mailbox: string;
  /** Whether the council was set up just now, from the address alone. */
  readonly setUpNow: boolean;
}

/** The record of a deployment in which nobody has set up a council yet. */
const FIRST_TENANT = "council";

const isAddress = (text: string): boolean => /^[^@\s]+@[^@\s]+$/.test(text);

/**
 * The mailbox that is meant: a full address, or its part before the `@` where only one mailbox begins so. In an
 * empty record the first address sets up the least that is needed to take mail.
 */
export async function importTarget(
  store: RecordStore,
  given: string,
  now: Now,
): Promise<Result<ImportTarget, Failure>> {
  const wanted = given.trim().toLowerCase();
  const known: ImportTarget[] = [];
  for (const tenant of await store.tenants()) {
    const record = store.of(tenant);
    const council = await record.council();
    for (const { address } of council?.mailboxes ?? [])
      if (council) known.push({ record, council, mailbox: address.toLowerCase(), setUpNow: false });
  }
  if (known.length === 0) return setUp(store, wanted, now);

  const exact = known.filter(({ mailbox }) => mailbox === wanted);
  const meant = exact.length > 0 ? exact : known.filter(({ mailbox }) => mailbox.split("@")[0] === wanted);
  const [target] = meant;
  if (target && meant.length === 1) return succeeded(target);
  const listed = (target ? meant : known).map(({ mailbox }) => mailbox).sort();
  return failed({
    code: target ? "mailbox-ambiguous" : "mailbox-unknown",
    field: "mailbox",
    message: target
      ? `"${given}" may be any of these mailboxes: ${listed.join(", ")}. Give the full address.`
      : `The council has no mailbox "${given}". It has: ${listed.join(", ")}.`,
  });
}

async function setUp(store: RecordStore, address: string, now: Now): Promise<Result<ImportTarget, Failure>> {
  if (!isAddress(address))
    return failed({
      code: "mailbox-unknown",
      field: "mailbox",
      message: "No council has been set up yet. Give the full address of the mailbox to begin with it.",
    });
  const record = store.of(FIRST_TENANT);
  const council = await useCasesOf({ record, now }).setUpFromMailbox(address);
  return council.ok
    ? succeeded({ record, council: council.value, mailbox: address, setUpNow: true })
    : council;
}
