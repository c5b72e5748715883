import { DEFAULT_CALENDAR } from "../domain/calendar/default-calendar.ts";
import { failed, succeeded } from "../domain/result.ts";
import type { Council } from "./ports/council.ts";
import { BY_THE_SERVICE } from "./rules/rules-book.ts";
import { setUpCouncil, type SetUpNeeds } from "./set-up-council.ts";
import type { SetUpFromMailbox } from "./use-cases.ts";

interface Needs extends SetUpNeeds {
  readonly record: SetUpNeeds["record"] & { readonly tenant: string };
}

const idOf = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "")
    .slice(0, 60) || "council";

const nameOf = (text: string): string => {
  const words = text.replace(/[^\p{L}\p{N}]+/gu, " ").trim();
  return words === "" ? "Council" : words.charAt(0).toUpperCase() + words.slice(1);
};

/** "housing" gives HO, "council-tax" gives CT. */
const prefixOf = (localPart: string): string => {
  const words = localPart.toUpperCase().match(/[A-Z]+/g) ?? [];
  const initials = words.map((word) => word.charAt(0)).join("");
  const letters = initials.length >= 2 ? initials : words.join("");
  return letters.length >= 2 ? letters.slice(0, 2) : "CS";
};

/** The first prefix that no service has: HO, then HOA, HOB ... */
const freePrefix = (wanted: string, council: Council | null): string => {
  const taken = new Set(council?.services.map(({ referencePrefix }) => referencePrefix));
  const letters = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];
  const candidates = [
    wanted,
    ...letters.map((each) => wanted + each),
    ...letters.map((each) => `${wanted}X${each}`),
  ];
  return candidates.find((each) => !taken.has(each)) ?? wanted;
};

/**
 * The least that mail of this mailbox needs: the authority from the domain, the service from the part before it,
 * the usual working week. What is set up already stays; a mailbox that is known changes nothing.
 */
export const setUpFromMailbox =
  (needs: Needs): SetUpFromMailbox =>
  async (given) => {
    const address = given.trim().toLowerCase();
    const [, localPart, domain] = /^([^@\s]+)@([^@\s]+)$/.exec(address) ?? [];
    if (localPart === undefined || domain === undefined) {
      const message = `${given} is not a mail address. Write it as housing@council.example.`;
      return failed({ code: "field-invalid", field: "mailbox", message });
    }
    const before = await needs.record.council();
    if (before?.mailboxes.some((each) => each.address === address) === true) {
      return succeeded(before);
    }
    const known = before?.authorities.find(({ mailDomains }) => mailDomains.includes(domain));
    const authority = known ?? {
      id: idOf(domain.split(".")[0] ?? domain),
      name: nameOf(domain.split(".")[0] ?? domain),
      mailDomains: [domain],
      calendar: DEFAULT_CALENDAR,
      automaticAcknowledgementCounts: false,
      targets: {},
    };
    const serviceId = idOf(localPart);
    const service = before?.services.find(({ id }) => id === serviceId) ?? {
      id: serviceId,
      name: nameOf(localPart),
      referencePrefix: freePrefix(prefixOf(localPart), before),
    };
    const withNew = <T extends { readonly id: string }>(all: readonly T[], one: T): readonly T[] =>
      all.some(({ id }) => id === one.id) ? all : [...all, one];
    const because = `The mailbox ${address} was added`;
    const setUp = await setUpCouncil(needs)(
      {
        tenant: before?.tenant ?? needs.record.tenant,
        name: before?.name ?? authority.name,
        authorities: withNew(before?.authorities ?? [], authority),
        services: withNew(before?.services ?? [], service),
        mailboxes: [...(before?.mailboxes ?? []), { address, authority: authority.id, service: service.id }],
        officers: before?.officers ?? [],
        webFormSenders: before?.webFormSenders ?? [],
      },
      { by: BY_THE_SERVICE, because },
    );
    return setUp.ok ? succeeded(setUp.value.council) : setUp;
  };
