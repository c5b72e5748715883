import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";

const STEPS = [
  "Open a resident’s e-mail",
  "Mark it acknowledged in the pane",
  "Reply to it",
  "See the figure change in Teams",
] as const;

const useStyles = makeStyles({
  guide: {
    display: "flex",
    alignItems: "center",
    columnGap: "20px",
    padding: "4px 8px 4px 20px",
    flexShrink: 0,
    background: tokens.colorBrandBackground2,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    fontSize: "13px",
  },
  title: { fontWeight: 600, whiteSpace: "nowrap" },
  steps: {
    display: "flex",
    flexWrap: "wrap",
    flexGrow: 1,
    gap: "4px 20px",
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
  step: { display: "flex", alignItems: "center", columnGap: "7px" },
  number: {
    display: "grid",
    placeItems: "center",
    width: "20px",
    height: "20px",
    borderRadius: "50%",
    fontSize: "11px",
    fontWeight: 600,
    background: tokens.colorBrandBackground,
    color: tokens.colorNeutralForegroundOnBrand,
  },
});

/** What to try in the first minute. */
export const Guide = ({ onDismiss }: { onDismiss(): void }) => {
  const styles = useStyles();
  return (
    <section className={styles.guide} aria-label="What to try first">
      <span className={styles.title}>Try this</span>
      <ol className={styles.steps}>
        {STEPS.map((step, index) => (
          <li key={step} className={styles.step}>
            <span className={styles.number} aria-hidden>
              {index + 1}
            </span>
            {step}
          </li>
        ))}
      </ol>
      <Button
        appearance="subtle"
        size="small"
        icon={<DismissRegular />}
        aria-label="Hide these steps"
        onClick={onDismiss}
      />
    </section>
  );
};
