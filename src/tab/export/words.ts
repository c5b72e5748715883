export const exportWords = {
  menu: "Export",
  menuOf: (what: string) => `Export: ${what}`,
  csv: "CSV file",
  xlsx: "Excel workbook",
  saved: (file: string) => `Saved as ${file}.`,
  failed: "The file could not be made. Nothing was saved. Try again.",
} as const;
