/** The page came, so the service is there; a script that does not come is asked for again. */
const AGAIN_MS = 5_000;

/** Under the address that the place of the pane names: it is another one with every release. */
export const loadStart = (place: HTMLElement): void => {
  const page = place.ownerDocument;
  const script = page.createElement("script");
  script.src = place.dataset.start ?? "";
  script.addEventListener("error", () => {
    script.remove();
    setTimeout(loadStart, AGAIN_MS, place);
  });
  page.head.append(script);
};
