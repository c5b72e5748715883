import { tokens } from "@fluentui/react-components";

/** How a card in the place of notices looks: it lies over the page, and apart from the next. */
export const noticeCard = {
  pointerEvents: "auto",
  marginBlock: tokens.spacingVerticalS,
  boxShadow: tokens.shadow8,
  borderRadius: tokens.borderRadiusMedium,
} as const;
