import { makeStyles, tokens } from "@fluentui/react-components";
import { createContext, useContext, useState, type ReactNode } from "react";
import { createPortal } from "react-dom";

const useStyles = makeStyles({
  place: {
    position: "fixed",
    zIndex: 3,
    bottom: 0,
    left: "50%",
    transform: "translateX(-50%)",
    boxSizing: "border-box",
    width: "min(36rem, 100vw)",
    // Room for the shadows of the cards; what is beneath it can be pressed.
    padding: `0 ${tokens.spacingHorizontalL} ${tokens.spacingVerticalS}`,
    pointerEvents: "none",
    maxHeight: "80vh",
    overflowY: "auto",
    "@media print": { display: "none" },
  },
});

const Context = createContext<HTMLElement | null>(null);

/** Where all that has just happened is told, one beneath the other, whichever page tells it. */
export const NoticePlace = ({ children }: { readonly children: ReactNode }) => {
  const styles = useStyles();
  const [place, setPlace] = useState<HTMLElement | null>(null);
  return (
    <Context.Provider value={place}>
      {children}
      <div ref={setPlace} className={styles.place} />
    </Context.Provider>
  );
};

export const InNoticePlace = ({ children }: { readonly children: ReactNode }) => {
  const place = useContext(Context);
  return place && createPortal(children, place);
};
