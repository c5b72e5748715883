import type { Scope } from "../../contracts/compliance.ts";
import type { Council } from "../../ui/api/api.ts";
import { CHANNEL_WORDS, KIND_WORDS } from "../../ui/format/scope-words.ts";
import type { Place } from "../place.ts";
import { complianceWords } from "./words.ts";

type Named = Pick<Council, "authorities" | "services">;

/** What is asked of the service: only what was picked. */
export const askedScope = ({ authority, service, channel, kind }: Scope) => ({
  ...(authority === null ? {} : { authority }),
  ...(service === null ? {} : { service }),
  ...(channel === null ? {} : { channel }),
  ...(kind === null ? {} : { kind }),
});

export const scopeOfPlace = ({ authority, service, channel, kind }: Place): Scope => ({
  authority,
  service,
  channel,
  kind,
});

const nameIn = (things: readonly { readonly id: string; readonly name: string }[], id: string): string =>
  things.find((each) => each.id === id)?.name ?? id;

/** What a group of figures is called: the name of a council or service, the words of a channel or kind. */
export const groupName = (council: Named, dimension: keyof Scope, group: string): string => {
  switch (dimension) {
    case "authority":
      return nameIn(council.authorities, group);
    case "service":
      return nameIn(council.services, group);
    case "channel":
      return (CHANNEL_WORDS as Readonly<Record<string, string>>)[group] ?? group;
    case "kind":
      return (KIND_WORDS as Readonly<Record<string, string>>)[group] ?? group;
  }
};

/** Whose cases are counted, as it stands over a printed page: all councils are named as such, the rest only if picked. */
export const scopeInWords = (council: Named, scope: Scope): string => {
  const { authority, service, channel, kind } = scope;
  return complianceWords.scope([
    ...(authority === null
      ? council.authorities.length > 1
        ? [complianceWords.allCouncils]
        : []
      : [groupName(council, "authority", authority)]),
    service === null ? complianceWords.allServices : groupName(council, "service", service),
    ...(channel === null ? [] : [groupName(council, "channel", channel)]),
    ...(kind === null ? [] : [groupName(council, "kind", kind)]),
  ]);
};
