import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Writable } from "node:stream";
import { addressIn, type Installation } from "../../manifest/product.ts";
import { lookAtService } from "./package-check.ts";
import { packageFiles } from "./package-files.ts";
import { installationFrom } from "./package-installation.ts";
import { nextSteps } from "./package-words.ts";
import type { PackageOptions } from "./package.ts";
import { writeLine } from "./write-line.ts";

const FAILED = 1;
/** Wrong use of the command line, as distinct from work that failed. */
const USAGE = 2;

const tellWhatAnswers = async (installation: Installation, out: Writable): Promise<number> => {
  const looked = await lookAtService(installation);
  const amiss = looked.filter(({ problem }) => problem !== null);
  for (const { path, problem } of amiss) await writeLine(out, `${addressIn(installation, path)} ${problem}`);
  await writeLine(
    out,
    amiss.length === 0
      ? `${installation.domain} answers as the files need it: ${looked.length} addresses.`
      : `${amiss.length} of ${looked.length} addresses of ${installation.domain} do not answer as the files need it.`,
  );
  return amiss.length === 0 ? 0 : FAILED;
};

const writeFiles = async (
  installation: Installation,
  folder: string,
  out: Writable,
  problems: Writable,
): Promise<number> => {
  const made = packageFiles(installation);
  if (!made.ok) {
    await writeLine(problems, made.failure.message);
    return FAILED;
  }
  const { unified, xml } = made.value;
  try {
    await mkdir(folder, { recursive: true });
    for (const { name, content } of [unified, xml]) await writeFile(join(folder, name), content);
  } catch (problem) {
    const reason = problem instanceof Error ? problem.message : String(problem);
    await writeLine(problems, `--out: the files could not be written to ${folder}: ${reason}`);
    return FAILED;
  }
  await writeLine(
    out,
    nextSteps(installation, { unified: join(folder, unified.name), xml: join(folder, xml.name) }),
  );
  return 0;
};

/** @returns the exit code: 0, 1 where the work failed, 2 where an option can not be understood */
export const runPackage = async (
  options: PackageOptions,
  out: Writable,
  problems: Writable,
): Promise<number> => {
  const installation = installationFrom(options);
  if (!installation.ok) {
    await writeLine(problems, `--${installation.failure.field}: ${installation.failure.message}`);
    return USAGE;
  }
  return options.check
    ? tellWhatAnswers(installation.value, out)
    : writeFiles(installation.value, options.out, out, problems);
};
