import { failed, succeeded, type Result } from "../../domain/result.ts";
import { checkCouncil } from "../check-council.ts";
import type { Council, CouncilStore } from "../ports/council.ts";
import type { RulesWriter } from "../ports/rules.ts";
import { authorityUnknown, NOT_SET_UP, serviceUnknown, type Refusal } from "../refusal.ts";
import type {
  AllowListsAndTeams,
  ChangeAllowList,
  ChangeTeam,
  ListAllowLists,
} from "./services-use-cases.ts";

interface Needs {
  readonly record: CouncilStore & RulesWriter;
}

const listsOf = (council: Council): AllowListsAndTeams => ({
  webFormSenders: council.webFormSenders,
  ownDomains: council.authorities.map(({ id, mailDomains }) => ({ authority: id, domains: mailDomains })),
  teams: council.services.map(({ id }) => ({
    service: id,
    officers: council.officers.filter(({ services }) => services.includes(id)).map((each) => each.id),
  })),
});

/** Read and kept in one step, so that two people's changes are both in it. No rule of counting depends on it. */
const changeCouncil = async (
  { record }: Needs,
  change: (council: Council) => Result<Council, Refusal>,
): Promise<Result<AllowListsAndTeams, Refusal>> =>
  record.changeRules(async (store): Promise<Result<AllowListsAndTeams, Refusal>> => {
    const council = await store.council();
    if (council === null) return failed(NOT_SET_UP);
    const changed = change(council);
    if (!changed.ok) return changed;
    const [problem] = checkCouncil(changed.value);
    if (problem !== undefined) return failed(problem);
    await store.saveCouncil(changed.value);
    return succeeded(listsOf(changed.value));
  });

/** The list with or without the entry, at its end where it is new. */
const listed = (list: readonly string[], entry: string, wanted: boolean): readonly string[] => {
  const others = list.filter((each) => each.toLowerCase() !== entry.toLowerCase());
  if (!wanted) return others;
  return others.length === list.length ? [...list, entry] : list;
};

export const listAllowLists =
  ({ record }: Needs): ListAllowLists =>
  async () => {
    const council = await record.council();
    return council === null ? failed(NOT_SET_UP) : succeeded(listsOf(council));
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
      return succeeded({ ...council, officers });
    });

const ADDRESS = /^[^@\s]+@[^@\s]+\.[^@\s.]+$/;
const DOMAIN = /^(?=.{3,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z0-9-]{2,63}$/;

const invalid = (message: string): Result<never, Refusal> =>
  failed({ code: "field-invalid", field: "entry", message });

export const changeAllowList =
  (needs: Needs): ChangeAllowList =>
  ({ list, entry: typed, listed: wanted }) =>
    changeCouncil(needs, (council) => {
      const entry = typed.trim().toLowerCase();
      if (list.kind === "web-forms") {
        if (wanted && !ADDRESS.test(entry)) {
          return invalid(`"${typed}" is not a mail address, such as forms@council.gov.uk.`);
        }
        return succeeded({ ...council, webFormSenders: listed(council.webFormSenders, entry, wanted) });
      }
      if (!council.authorities.some(({ id }) => id === list.authority)) {
        return failed(authorityUnknown(list.authority));
      }
      if (wanted && !DOMAIN.test(entry)) {
        return invalid(`"${typed}" is not a mail domain, such as council.gov.uk.`);
      }
      const authorities = council.authorities.map((each) =>
        each.id === list.authority ? { ...each, mailDomains: listed(each.mailDomains, entry, wanted) } : each,
      );
      return succeeded({ ...council, authorities });
    });
