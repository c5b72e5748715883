import { useState } from "react";
import { fileName } from "./file-name.ts";
import { saveFile } from "./save-file.ts";
import type { ExportTable } from "./table.ts";
import { exportWords } from "./words.ts";

export interface Export {
  /** What the file is called by, without its ending: council, period, table. */
  readonly name: readonly (string | null)[];
  readonly tables: readonly ExportTable[];
}

const csvFile = async ({ tables }: Export): Promise<Blob> => {
  const { csvOf } = await import("./csv.ts");
  const [table] = tables;
  return new Blob([table ? csvOf(table) : ""], { type: "text/csv;charset=utf-8" });
};

const workbook = async ({ tables }: Export): Promise<Blob> => {
  const { workbookOf } = await import("./xlsx.ts");
  return workbookOf(tables);
};

/** Makes a file of a table and hands it over. What makes files is loaded when the first one is asked for. */
export const useExporting = (): {
  /** What happened, to be said and heard; null while nothing has. */
  readonly told: string | null;
  readonly save: (what: Export, ending: "csv" | "xlsx") => Promise<void>;
} => {
  const [told, tell] = useState<string | null>(null);
  const save = async (what: Export, ending: "csv" | "xlsx"): Promise<void> => {
    try {
      const name = fileName(what.name, ending);
      saveFile(name, await (ending === "csv" ? csvFile(what) : workbook(what)));
      tell(exportWords.saved(name));
    } catch {
      // A chunk that could not be loaded, or a browser without room: the screen stays as it is.
      tell(exportWords.failed);
    }
  };
  return { told, save };
};
