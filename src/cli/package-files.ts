import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import AdmZip from "adm-zip";
import { pictureSizesIn } from "../../manifest/check/picture-size.ts";
import type { ManifestProblem } from "../../manifest/check/problem.ts";
import { checkUnified } from "../../manifest/check/unified-check.ts";
import { checkXml } from "../../manifest/check/xml-check.ts";
import type { Installation } from "../../manifest/product.ts";
import { unifiedManifest } from "../../manifest/unified.ts";
import { xmlManifest } from "../../manifest/xml.ts";
import { failed, succeeded, type Result } from "../domain/result.ts";

/** Where `assets` lies. */
const PRODUCT_FOLDER = fileURLToPath(new URL("../../", import.meta.url));

/** What is uploaded. */
export interface PackageFile {
  readonly name: string;
  readonly content: Buffer;
}

export interface PackageFiles {
  /** Outlook and Teams together. */
  readonly unified: PackageFile;
  /** Outlook on Mac and telephones, and perpetual Office. */
  readonly xml: PackageFile;
}

const fileName = ({ domain }: Installation, ending: string): string =>
  `response-standards-${domain.replace(":", "-")}.${ending}`;

const zipped = (manifest: Record<string, unknown>): Buffer => {
  const { color, outline } = manifest["icons"] as { readonly color: string; readonly outline: string };
  const zip = new AdmZip();
  zip.addFile("manifest.json", Buffer.from(JSON.stringify(manifest, null, 2)));
  // "The icons lie beside the manifest": names in it are paths in the package.
  for (const icon of [color, outline]) zip.addFile(icon, readFileSync(`${PRODUCT_FOLDER}assets/${icon}`));
  return zip.toBuffer();
};

const refused = (problems: readonly ManifestProblem[]): Result<never> =>
  failed({
    code: "manifest-invalid",
    message: [
      "Microsoft 365 would not take these files, so none was written:",
      ...problems.map(({ code, where, message }) => `  ${where}: ${message} (${code})`),
    ].join("\n"),
  });

/** The two files for one council, judged before anybody uploads them. */
export const packageFiles = (
  installation: Installation,
  manifests: {
    readonly unified: (installation: Installation) => Record<string, unknown>;
    readonly xml: (installation: Installation) => string;
  } = { unified: unifiedManifest, xml: xmlManifest },
): Result<PackageFiles> => {
  const unified = manifests.unified(installation);
  const xml = manifests.xml(installation);
  const sizeOf = pictureSizesIn(PRODUCT_FOLDER);
  const problems = [...checkUnified(unified, installation, sizeOf), ...checkXml(xml, installation, sizeOf)];
  if (problems.length > 0) return refused(problems);
  return succeeded({
    unified: { name: fileName(installation, "zip"), content: zipped(unified) },
    xml: { name: fileName(installation, "xml"), content: Buffer.from(xml) },
  });
};
