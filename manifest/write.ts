import { writeFileSync } from "node:fs";
import { format } from "prettier";
import { LOCAL_INSTALLATION } from "./product.ts";
import { unifiedManifest } from "./unified.ts";
import { xmlManifest } from "./xml.ts";

const here = (name: string): URL => new URL(name, import.meta.url);

writeFileSync(
  here("./manifest.json"),
  await format(JSON.stringify(unifiedManifest(LOCAL_INSTALLATION)), { parser: "json", printWidth: 110 }),
);
writeFileSync(here("./manifest.xml"), xmlManifest(LOCAL_INSTALLATION));
