import { PANE_WORDS } from "../words.ts";

/** The same shell as in taskpane.html, so that nothing moves while the rest arrives. Its styles stand there. */
export const Shell = () => (
  // The pane around it has its own padding already.
  <div className="shell" style={{ padding: 0 }}>
    <p className="shell-words" role="status">
      {PANE_WORDS.loading}
    </p>
    <div className="shell-part shell-title" />
    <div className="shell-cards">
      <div className="shell-part shell-card" />
      <div className="shell-part shell-card" />
    </div>
    <div className="shell-part shell-why" />
    <div className="shell-part shell-actions" />
    <div className="shell-part shell-rows" />
  </div>
);
