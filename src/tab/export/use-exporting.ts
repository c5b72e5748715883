import { useEffect, useRef, useState } from "react";
import { fileName } from "./file-name.ts";
import { saveFile } from "./save-file.ts";
import type { ExportTable } from "./table.ts";
import { exportWords } from "./words.ts";

export interface Export {
  /** What the file is called by, without its ending: council, period, table. */
  readonly name: readonly (string | null)[];
  readonly tables: readonly ExportTable[];
  /** What has to be known of it; said with the name of the file. */
  readonly note?: string;
}

/**
 * Makes what is exported, when it is asked for and not before. `tell` says how far it has come; null: nothing is to
 * be saved, and why was told. Nothing is wanted any more once the page is left.
 */
export type Make = (
  tell: (words: string) => void,
  isWanted: () => boolean,
) => Export | Promise<Export | null>;

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
  readonly busy: boolean;
  readonly save: (make: Make, ending: "csv" | "xlsx") => Promise<void>;
} => {
  const [told, tell] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const here = useRef(true);
  useEffect(() => {
    here.current = true;
    return () => {
      here.current = false;
    };
  }, []);
  const save = async (make: Make, ending: "csv" | "xlsx"): Promise<void> => {
    if (busy) return;
    setBusy(true);
    try {
      const what = await make(tell, () => here.current);
      if (what === null) return;
      const name = fileName(what.name, ending);
      saveFile(name, await (ending === "csv" ? csvFile(what) : workbook(what)));
      tell([exportWords.saved(name), what.note].filter(Boolean).join(" "));
    } catch {
      // A chunk that could not be loaded, or a browser without room: the screen stays as it is.
      tell(exportWords.failed);
    } finally {
      setBusy(false);
    }
  };
  return { told, busy, save };
};
