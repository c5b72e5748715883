import { PRESETS, presetOf } from "../domain/standards/presets/presets.ts";
import { checkStandard, checkVersions } from "../domain/standards/standard-check.ts";
import type { Standard } from "../domain/standards/standard.ts";
import { invalid, repeated, type CouncilRule } from "./council-rule.ts";
import type { Authority, Council } from "./ports/council.ts";
import type { Refusal } from "./refusal.ts";
import { standardsOf } from "./standards-of-authority.ts";

const eachAuthority = (
  { authorities }: Council,
  ask: (authority: Authority, field: string) => readonly Refusal[],
): readonly Refusal[] => authorities.flatMap((authority, index) => ask(authority, `authorities.${index}`));

const presetsArePublished: CouncilRule = (council) =>
  eachAuthority(council, ({ presets = [] }, field) => [
    ...presets.flatMap((preset, position) =>
      presetOf(preset) === undefined
        ? [
            invalid(
              `${field}.presets.${position}`,
              `There are no published standards "${preset}". There are: ${PRESETS.map(({ id }) => id).join(", ")}.`,
            ),
          ]
        : [],
    ),
    ...repeated(presets, `${field}.presets`, "set of standards"),
  ]);

const titleOf = ({ title, id }: Standard): string => (title.trim() === "" ? id : title);

const standardsJudge: CouncilRule = (council) =>
  eachAuthority(council, ({ standards = [] }, field) =>
    standards.flatMap((standard, position) =>
      checkStandard(standard).map((wrong) =>
        invalid(`${field}.standards.${position}.${wrong.field}`, `${titleOf(standard)}: ${wrong.message}`),
      ),
    ),
  );

/** An edited copy follows the published version, or takes its place by the same number. */
const versionsFollowEachOther: CouncilRule = (council) =>
  eachAuthority(council, (authority, field) => {
    const all = standardsOf(authority);
    const published = all.length - (authority.standards ?? []).length;
    return checkVersions(all).flatMap((wrong) => {
      const [index = "", ...rest] = wrong.field.split(".");
      const position = Number(index) - published;
      return position < 0 ? [] : [invalid(`${field}.standards.${position}.${rest.join(".")}`, wrong.message)];
    });
  });

const missing = (
  scope: readonly string[] | null,
  known: readonly { readonly id: string }[],
): readonly (readonly [id: string, position: number])[] =>
  (scope ?? []).flatMap((id, position) => (known.some((each) => each.id === id) ? [] : [[id, position]]));

const scopesExist: CouncilRule = (council) =>
  eachAuthority(council, ({ standards = [] }, field) =>
    standards.flatMap((standard, position) => [
      ...missing(standard.services, council.services).map(([id, place]) =>
        invalid(
          `${field}.standards.${position}.services.${place}`,
          `${titleOf(standard)}: there is no service ${id}.`,
        ),
      ),
      ...missing(standard.authorities, council.authorities).map(([id, place]) =>
        invalid(
          `${field}.standards.${position}.authorities.${place}`,
          `${titleOf(standard)}: there is no authority ${id}.`,
        ),
      ),
    ]),
  );

/** A published set that is written for a service which the council calls otherwise would cover nothing. */
const presetsCoverSomething: CouncilRule = (council) =>
  eachAuthority(council, (authority, field) => {
    const own = authority.standards ?? [];
    const inUse = standardsOf(authority).filter((standard) => !own.includes(standard));
    return (authority.presets ?? []).flatMap((id, position) => {
      const standards = (presetOf(id)?.standards ?? []).filter((standard) => inUse.includes(standard));
      const [nobody] = standards.flatMap(({ services }) => missing(services, council.services));
      if (nobody === undefined) return [];
      const message =
        `The published standards ${id} are written for a service "${nobody[0]}", which you do not have. Copy them ` +
        `(npm run -s cli -- standards ${id} --json) and name your own.`;
      return [invalid(`${field}.presets.${position}`, message)];
    });
  });

/** What an authority may promise: published sets that exist, and standards of its own that can be counted by. */
export const PROMISE_RULES: readonly CouncilRule[] = [
  presetsArePublished,
  standardsJudge,
  versionsFollowEachOther,
  scopesExist,
  presetsCoverSomething,
];
