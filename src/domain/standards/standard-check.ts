import { COUNTING_RULES } from "./counting-rules.ts";
import type { Standard } from "./standard.ts";
import { isDate, isSaid, NONE, unless } from "./standard-rule.ts";
import type { StandardFailure, StandardRule } from "./standard-rule.ts";

const isNamed: StandardRule = ({ id, version, title }) => [
  ...unless(
    /^[a-z0-9][a-z0-9-]*$/.test(id),
    "id-not-understood",
    "id",
    `"${id}" is no id. Use small letters, digits and hyphens, for example email-reply.`,
  ),
  ...unless(
    Number.isInteger(version) && version >= 1,
    "version-not-understood",
    "version",
    "Versions are numbered 1, 2, 3 and so on.",
  ),
  ...unless(isSaid(title), "title-missing", "title", "Give a title as the public reads it."),
];

const isInForce: StandardRule = ({ inForceFrom }) => isDate(inForceFrom, "inForceFrom");

const isApproved: StandardRule = ({ approved }) =>
  approved === null
    ? NONE
    : [
        ...unless(
          isSaid(approved.by),
          "approver-missing",
          "approved.by",
          "Say who approved it; leave out the approval while nobody has.",
        ),
        ...isDate(approved.on, "approved.on"),
      ];

const coversSomething: StandardRule = ({ authorities, services, kinds, channels }) => [
  ...unless(channels.length > 0, "no-channel", "channels", "Name at least one channel."),
  ...Object.entries({ authorities, services, kinds }).flatMap(([field, scope]) =>
    unless(
      scope === null || scope.length > 0,
      "covers-nothing",
      field,
      "An empty list covers nothing. Write null for all of them.",
    ),
  ),
];

const startsSomewhere: StandardRule = ({ promised, startsAt }) => {
  if (typeof startsAt === "object") {
    return unless(
      isSaid(startsAt.milestone),
      "milestone-missing",
      "startsAt.milestone",
      "Name the event that starts the clock.",
    );
  }
  return unless(
    promised === "reply" || startsAt !== "acknowledgement",
    "starts-at-itself",
    "startsAt",
    "An acknowledgement can not be counted from the acknowledgement. Count it from receipt.",
  );
};

const saysWhyNotMeasured: StandardRule = ({ measured, notMeasured }) => {
  if (notMeasured === null) {
    return unless(
      measured !== "advertised-only",
      "not-measured-why",
      "notMeasured",
      "Say why it is not measured, and since when, for example because numbers are low.",
    );
  }
  return [
    ...unless(
      measured !== "measured",
      "measured-after-all",
      "notMeasured",
      "It is measured: leave out the reason for not measuring it, or stop measuring it.",
    ),
    ...isDate(notMeasured.since, "notMeasured.since"),
    ...unless(
      isSaid(notMeasured.reason),
      "not-measured-why",
      "notMeasured.reason",
      "Say why it is not measured, for example because numbers are low.",
    ),
  ];
};

const targetIsPercentage: StandardRule = ({ targetPercent }) =>
  unless(
    targetPercent === null || (targetPercent >= 0 && targetPercent <= 100),
    "target-not-a-percentage",
    "targetPercent",
    "A target is a percentage from 0 to 100, or null while none is decided.",
  );

const RULES: readonly StandardRule[] = [
  isNamed,
  isInForce,
  isApproved,
  coversSomething,
  ...COUNTING_RULES,
  startsSomewhere,
  saysWhyNotMeasured,
  targetIsPercentage,
];

/** All that is wrong with a standard, in the order of the rules; empty when cases can be judged by it. */
export const checkStandard = (standard: Standard): readonly StandardFailure[] =>
  RULES.flatMap((rule) => rule(standard));

/**
 * The versions of each standard follow each other: of two that begin on one day, or bear one number, nobody could
 * say which holds. A field begins with the place in the list, that of the later one in it.
 */
export const checkVersions = (standards: readonly Standard[]): readonly StandardFailure[] =>
  standards.flatMap(({ id, version, inForceFrom }, index) => {
    const earlier = standards.slice(0, index).filter((other) => other.id === id);
    const overtaken = earlier.find((other) => other.version < version !== other.inForceFrom < inForceFrom);
    if (earlier.some((other) => other.version === version)) {
      const message = `There are two versions ${version} of ${id}. Give the later one the next number.`;
      return [{ code: "version-twice", field: `${index}.version`, message }];
    }
    if (earlier.some((other) => other.inForceFrom === inForceFrom)) {
      const message = `Two versions of ${id} begin on ${inForceFrom}. Only one can be in force.`;
      return [{ code: "version-same-day", field: `${index}.inForceFrom`, message }];
    }
    if (overtaken === undefined) return NONE;
    const message =
      `Version ${version} of ${id} begins on ${inForceFrom}, and version ${overtaken.version} on ` +
      `${overtaken.inForceFrom}. A later version has to begin later.`;
    return [{ code: "version-order", field: `${index}.inForceFrom`, message }];
  });

/** All that is wrong with a list of standards; a field begins with the place in the list. */
export const checkStandards = (standards: readonly Standard[]): readonly StandardFailure[] => [
  ...standards.flatMap((standard, index) =>
    checkStandard(standard).map((failure) => ({ ...failure, field: `${index}.${failure.field}` })),
  ),
  ...checkVersions(standards),
];
