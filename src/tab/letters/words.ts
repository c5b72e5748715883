export const lettersWords = {
  title: "Letters",
  recent: "Recently logged",
  none: {
    title: "No letters yet",
    text: "What is logged here runs under the same clocks as mail, from the date on its stamp.",
  },
} as const;
