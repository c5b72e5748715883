import { failed, succeeded, type Result } from "../../domain/result.ts";
import { checkCouncil } from "../check-council.ts";
import type { AllowListChange, AllowListChanges } from "../ports/allow-list-changes.ts";
import type { Council, CouncilStore } from "../ports/council.ts";
import type { Now } from "../ports/now.ts";
import type { RulesWriter } from "../ports/rules.ts";
import { authorityUnknown, fieldInvalid, NOT_SET_UP, serviceUnknown, type Refusal } from "../refusal.ts";
import type {
  AllowListsAndTeams,
  ChangeAllowList,
  ChangeTeam,
  ListAllowLists,
} from "./services-use-cases.ts";

interface Needs {
  readonly record: CouncilStore & RulesWriter & AllowListChanges;
  readonly now: Now;
}

/** As many as anybody reads; the record keeps all of them. */
const MOST_TOLD = 30;

const listsOf = (council: Council, changes: readonly AllowListChange[]): AllowListsAndTeams => ({
  webFormSenders: council.webFormSenders,
  ownDomains: council.authorities.map(({ id, mailDomains }) => ({ authority: id, domains: mailDomains })),
  teams: council.services.map(({ id }) => ({
    service: id,
    officers: council.officers.filter(({ services }) => services.includes(id)).map((each) => each.id),
  })),
  changes,
});

/** The document with the change, and the change itself where it has to be on record. */
interface Changed {
  readonly council: Council;
  readonly append?: AllowListChange;
}

/** Read and kept in one step, so that two people's changes are both in it. No rule of counting depends on it. */
const changeCouncil = async (
  { record }: Needs,
  change: (council: Council) => Result<Changed, Refusal>,
): Promise<Result<AllowListsAndTeams, Refusal>> => {
  const saved = await record.changeRules(async (store): Promise<Result<Council, Refusal>> => {
    const before = await store.council();
    if (before === null) return failed(NOT_SET_UP);
    const changed = change(before);
    if (!changed.ok) return changed;
    const { council, append } = changed.value;
    const [problem] = checkCouncil(council);
    if (problem !== undefined) return failed(problem);
    await store.saveCouncil(council);
    if (append !== undefined) await store.appendAllowListChange(append);
    return succeeded(council);
  });
  return saved.ok ? succeeded(listsOf(saved.value, await record.allowListChanges(MOST_TOLD))) : saved;
};

const isListed = (list: readonly string[], entry: string): boolean =>
  list.some((each) => each.toLowerCase() === entry.toLowerCase());

/** The list with or without the entry, at its end where it is new. */
const listed = (list: readonly string[], entry: string, wanted: boolean): readonly string[] => {
  if (wanted) return isListed(list, entry) ? list : [...list, entry];
  return list.filter((each) => each.toLowerCase() !== entry.toLowerCase());
};

export const listAllowLists =
  ({ record }: Needs): ListAllowLists =>
  async () => {
    const council = await record.council();
    if (council === null) return failed(NOT_SET_UP);
    return succeeded(listsOf(council, await record.allowListChanges(MOST_TOLD)));
  };

export const changeTeam =
  (needs: Needs): ChangeTeam =>
  ({ service, officer, member }) =>
    changeCouncil(needs, (council) => {
      if (!council.services.some(({ id }) => id === service)) return failed(serviceUnknown(service));
      if (!council.officers.some(({ id }) => id === officer)) {
        const message = "This person is no officer of the council.";
        return failed({ code: "officer-unknown", field: "officer", message });
      }
      const officers = council.officers.map((each) =>
        each.id === officer ? { ...each, services: listed(each.services, service, member) } : each,
      );
      return succeeded({ council: { ...council, officers } });
    });

const ADDRESS = /^[^@\s]+@[^@\s]+\.[^@\s.]+$/;
const DOMAIN = /^(?=.{3,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z0-9-]{2,63}$/;

export const changeAllowList =
  (needs: Needs): ChangeAllowList =>
  ({ list, entry: typed, listed: wanted, by }) =>
    changeCouncil(needs, (council) => {
      const entry = typed.trim().toLowerCase();
      const changed = (before: readonly string[], after: Council): Result<Changed, Refusal> => {
        const append = { at: needs.now(), by, list, entry, listed: wanted };
        // Said twice is said once.
        return succeeded({ council: after, ...(isListed(before, entry) === wanted ? {} : { append }) });
      };
      if (list.kind === "web-forms") {
        if (wanted && !ADDRESS.test(entry)) {
          return fieldInvalid("entry", `"${typed}" is not a mail address, such as forms@council.gov.uk.`);
        }
        const webFormSenders = listed(council.webFormSenders, entry, wanted);
        return changed(council.webFormSenders, { ...council, webFormSenders });
      }
      const authority = council.authorities.find(({ id }) => id === list.authority);
      if (authority === undefined) return failed(authorityUnknown(list.authority));
      if (wanted && !DOMAIN.test(entry)) {
        return fieldInvalid("entry", `"${typed}" is not a mail domain, such as council.gov.uk.`);
      }
      const mailDomains = listed(authority.mailDomains, entry, wanted);
      const authorities = council.authorities.map((each) =>
        each === authority ? { ...each, mailDomains } : each,
      );
      return changed(authority.mailDomains, { ...council, authorities });
    });
