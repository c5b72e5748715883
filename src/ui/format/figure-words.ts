/** What a figure says beside its number. */
export const figureWords = {
  noCases: "No cases yet",
  of: (met: string, denominator: string) => `${met} of ${denominator}`,
  onePoint: "1 point",
  points: (points: number) => `${points} points`,
  noTarget: "No target set",
  target: (percent: string) => `Target ${percent}`,
  exactly: (target: string) => `${target}: exactly on it`,
  side: { above: "above", below: "below" },
  just: (target: string, side: string) => `${target}: just ${side}`,
  away: (target: string, points: string, side: string) => `${target}: ${points} ${side}`,
} as const;
