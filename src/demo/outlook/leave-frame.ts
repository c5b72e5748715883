const PLACES =
  "a[href], button:not([disabled]), input:not([disabled]), iframe, [tabindex='0'], [contenteditable='true']";

/** Moves the focus from the add-in's frame to the next place of Outlook, as the keyboard would. */
export const leaveFrame = (direction: "forwards" | "backwards"): void => {
  const places = [...document.querySelectorAll<HTMLElement>(PLACES)].filter(
    (each) => each.offsetParent !== null,
  );
  const at = places.findIndex((each) => each === document.activeElement);
  const step = direction === "forwards" ? 1 : -1;
  places[(at + step + places.length) % places.length]?.focus();
};
