/** Outlook's 25 presets as it shows them. */
const PRESETS = [
  "#e74856", "#ff8c00", "#ffab45", "#fff100", "#47d041", "#30c6cc", "#73aa24", "#00bcf2",
  "#8764b8", "#f495bf", "#a0aeb2", "#004b60", "#b1adab", "#5d5a58", "#000000", "#750b1c",
  "#ca5010", "#ab620d", "#c19c00", "#004b1c", "#004b50", "#0b6a0b", "#002050", "#32145a", "#5c005c",
] as const; // prettier-ignore

export const colourOf = (preset: string | undefined): string =>
  PRESETS[Number(/^preset(\d+)$/i.exec(preset ?? "")?.[1])] ?? "#a0aeb2";
