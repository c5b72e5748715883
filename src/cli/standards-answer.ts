import { failed, succeeded } from "../domain/result.ts";
import type { Result } from "../domain/result.ts";
import { allowanceInWords } from "../domain/standards/allowance.ts";
import { PRESETS, presetOf } from "../domain/standards/presets/presets.ts";
import type { Preset } from "../domain/standards/presets/presets.ts";
import type { Standard, WaitingFor } from "../domain/standards/standard.ts";

const BASIS: Readonly<Record<Standard["basis"], string>> = {
  statutory: "statutory",
  corporate: "the council's own",
  service: "the service's own",
};

const MEASURED: Readonly<Record<Standard["measured"], string>> = {
  measured: "measured",
  sampled: "sampled",
  "advertised-only": "advertised only",
};

const WORKING_DAYS: Readonly<Record<Standard["workingDays"], string>> = {
  "own-calendar": "the calendar of the service",
  statutory: "Monday to Friday without bank holidays; council closures count",
  "statutory-uk": "Monday to Friday without the bank holidays of any part of the UK; council closures count",
};

const startInWords = ({ startsAt }: Standard): string =>
  typeof startsAt === "string" ? startsAt : startsAt.milestone;

const waitingInWords = (waiting: Standard["waiting"]): string =>
  (Object.entries(waiting) as [WaitingFor, "stops" | "restarts"][])
    .map(([waitingFor, does]) => `${waitingFor} ${does === "stops" ? "stops the clock" : "starts it anew"}`)
    .join(", ");

const timesInWords = (times: number): string => (times === 1 ? "once" : `${times} times`);

const scopeInWords = ({ kinds, channels, services, authorities }: Standard): string =>
  [kinds, channels, services, authorities]
    .flatMap((scope) => (scope === null ? [] : [scope.join(", ")]))
    .join(" · ");

const shortly = (standard: Standard): readonly string[] => [
  `  ${standard.id}`,
  `    ${standard.title}`,
  `    ${allowanceInWords(standard.allowance)} from ${startInWords(standard)} · ${BASIS[standard.basis]} · ` +
    MEASURED[standard.measured],
  `    Source: ${standard.source}`,
];

const atLength = (standard: Standard): readonly string[] => {
  const { extension, waiting, inForceFrom, targetPercent } = standard;
  return [
    ...shortly(standard),
    `    For: ${scopeInWords(standard)}`,
    `    Working days: ${WORKING_DAYS[standard.workingDays]}`,
    ...(Object.keys(waiting).length === 0 ? [] : [`    Waiting: ${waitingInWords(waiting)}`]),
    ...(extension === null
      ? []
      : [
          `    May be put off: by ${allowanceInWords(extension.atMost)} at most, ${timesInWords(extension.times)}`,
        ]),
    `    In force from ${inForceFrom} · ` +
      (targetPercent === null ? "no target in the source" : `target ${targetPercent}%`),
  ];
};

const inWords = ({ id, title, standards }: Preset, each: (standard: Standard) => readonly string[]): string =>
  [`${id}: ${title}`, ...standards.flatMap(each)].join("\n");

/**
 * The published standards in words, all in short or one preset at length; or as JSON, to be copied into the
 * `standards` of an authority and edited there.
 */
export const answerStandards = (id: string | null, json: boolean): Result<string> => {
  const preset = id === null ? null : presetOf(id);
  if (preset === undefined) {
    const message = `No preset "${id ?? ""}". There are: ${PRESETS.map((each) => each.id).join(", ")}.`;
    return failed({ code: "preset-unknown", field: "preset", message });
  }
  const presets = preset === null ? PRESETS : [preset];
  if (json)
    return succeeded(
      JSON.stringify(
        presets.flatMap(({ standards }) => standards),
        null,
        2,
      ),
    );
  return succeeded(presets.map((each) => inWords(each, preset === null ? shortly : atLength)).join("\n\n"));
};
