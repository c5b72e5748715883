/** A table for the terminal: the first column to the left, the rest to the right. */
export const table = (head: readonly string[], rows: readonly (readonly string[])[]): string => {
  const widths = head.map((title, column) =>
    Math.max(title.length, ...rows.map((row) => (row[column] ?? "").length)),
  );
  const line = (cells: readonly string[]): string =>
    widths
      .map((width, column) => {
        const cell = cells[column] ?? "";
        return column === 0 ? cell.padEnd(width) : cell.padStart(width);
      })
      .join("  ")
      .trimEnd();
  return [line(head), widths.map((width) => "-".repeat(width)).join("  "), ...rows.map(line)].join("\n");
};

/** With three significant figures at least: 1.23, 12.3, 1,234,567. */
export const figure = (value: number): string => {
  const decimals = value < 10 ? 2 : value < 100 ? 1 : 0;
  return value.toLocaleString("en-GB", { maximumFractionDigits: decimals, minimumFractionDigits: decimals });
};

/** A duration given in nanoseconds: "43.0 ns", "5.21 µs", "75.8 ms". */
export const duration = (nanoseconds: number): string => {
  if (nanoseconds < 1e3) return `${figure(nanoseconds)} ns`;
  return nanoseconds < 1e6 ? `${figure(nanoseconds / 1e3)} µs` : `${figure(nanoseconds / 1e6)} ms`;
};
