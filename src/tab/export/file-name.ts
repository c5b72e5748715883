/** A name that every file system takes: "Bolsover, 2026/27-Q1, By service" gives bolsover-2026-27-q1-by-service. */
export const fileName = (parts: readonly (string | null)[], ending: "csv" | "xlsx" | "png"): string => {
  const name = parts
    .filter((part) => part !== null && part !== "")
    .join(" ")
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "")
    .slice(0, 120);
  return `${name === "" ? "export" : name}.${ending}`;
};
