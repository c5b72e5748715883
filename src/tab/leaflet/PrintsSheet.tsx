/**
 * While this is on the page only the sheet is printed: what neither holds it nor belongs to it is left out, and what
 * holds it takes no room, in ink on paper whatever the theme is.
 */
const CSS = `
@page { size: A4; margin: 18mm 20mm; }
@media print {
  :root, body { background: white; color-scheme: light; }
  body *:not(:has([data-sheet])):not([data-sheet]):not([data-sheet] *) { display: none; }
  body *:has([data-sheet]) {
    display: block; margin: 0; padding: 0; border: 0; max-width: none; min-height: 0; background: white;
  }
}`;

export const PrintsSheet = () => <style>{CSS}</style>;
