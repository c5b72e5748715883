import type { ImportProgress } from "./import-mail.ts";

/** On a terminal the line is drawn anew so often; in a log it is written so often. Milliseconds. */
const REDRAW = 200;
const RELOG = 5_000;

interface Screen {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

/** Shows how far an import is, on one line of a terminal or on few lines of a log. `now` in milliseconds. */
export function progressLine(screen: Screen, now: () => number) {
  const terminal = screen.isTTY === true;
  const begun = now();
  let shownAt = begun;
  let drawn = false;
  return {
    show(progress: ImportProgress): void {
      const at = now();
      if (at - shownAt < (terminal ? REDRAW : RELOG)) return;
      shownAt = at;
      const text = inWords(progress, at - begun);
      screen.write(terminal ? `\r${text}\u001b[K` : `${text}\n`);
      drawn = terminal;
    },
    end(): void {
      if (drawn) screen.write("\r\u001b[K");
    },
  };
}

function inWords({ seen, bytesRead, bytesTotal }: ImportProgress, milliseconds: number): string {
  const percent = bytesTotal === 0 ? 100 : Math.floor((bytesRead / bytesTotal) * 100);
  const perSecond = Math.round((seen / Math.max(1, milliseconds)) * 1000);
  return `${seen.toLocaleString("en-GB")} messages, ${perSecond.toLocaleString("en-GB")} a second, ${percent}%`;
}
