import { makeStyles, tokens } from "@fluentui/react-components";
import { createContext, useContext, useState, type ReactNode } from "react";
import { createPortal } from "react-dom";

const useStyles = makeStyles({
  place: {
    position: "fixed",
    zIndex: 3,
    bottom: tokens.spacingVerticalL,
    left: "50%",
    transform: "translateX(-50%)",
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    width: "min(34rem, calc(100vw - 24px))",
    maxHeight: "60vh",
    overflowY: "auto",
    borderRadius: tokens.borderRadiusMedium,
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
