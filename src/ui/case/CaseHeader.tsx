import { Link } from "@fluentui/react-components";
import { useCaseStyles } from "./case-styles.ts";
import type { ShownCase } from "./shown-case.ts";
import { CASE_WORDS } from "./words.ts";

/** Reference, service and subject: which case this is. The service leads to passing it on. */
export const CaseHeader = (props: {
  readonly shown: ShownCase;
  readonly serviceName: string;
  readonly onPassOn: () => void;
}) => {
  const styles = useCaseStyles();
  const { reference } = props.shown;
  const { subject, sender, channel } = props.shown.case;
  return (
    <header className={styles.header}>
      <h2 className={styles.title}>
        <span>{reference}</span>
        <span aria-hidden>·</span>
        <Link
          as="button"
          className={styles.serviceLink}
          aria-label={CASE_WORDS.passOn(props.serviceName)}
          onClick={props.onPassOn}
        >
          {props.serviceName}
        </Link>
      </h2>
      <p className={styles.subject} title={subject}>
        {subject === "" ? CASE_WORDS.noSubject : subject}
      </p>
      <p className={styles.subject}>{CASE_WORDS.from(sender.name, CASE_WORDS.channels[channel])}</p>
    </header>
  );
};
