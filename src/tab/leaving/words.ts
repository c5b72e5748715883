export const leavingWords = {
  title: "Your changes are not saved",
  leave: "Leave without saving",
  stay: "Stay here",
} as const;
