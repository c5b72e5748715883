/** Reads comma-separated text as RFC 4180 describes it, character by character; a mark of UTF-8 is skipped. */
export const readCsv = (text: string): string[][] => {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = "";
  let quoted = false;
  const endCell = (): void => {
    row.push(cell);
    cell = "";
  };
  const endRow = (): void => {
    endCell();
    rows.push(row);
    row = [];
  };
  const source = text.replace(/^\uFEFF/, "");
  for (let at = 0; at < source.length; at += 1) {
    const character = source[at] as string;
    if (quoted && character === '"' && source[at + 1] === '"') {
      cell += '"';
      at += 1;
    } else if (character === '"') quoted = !quoted;
    else if (quoted) cell += character;
    else if (character === ",") endCell();
    else if (character === "\r" && source[at + 1] === "\n") {
      endRow();
      at += 1;
    } else cell += character;
  }
  if (cell !== "" || row.length > 0) endRow();
  return rows;
};
