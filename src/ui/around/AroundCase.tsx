import { Button, mergeClasses } from "@fluentui/react-components";
import { Eye16Regular, EyeOff16Regular } from "@fluentui/react-icons";
import { useRef, useState } from "react";
import type { Instant } from "../../domain/calendar/civil-date.ts";
import { useCaseStyles } from "../case/case-styles.ts";
import type { ShownCase } from "../case/shown-case.ts";
import { useFocusAfter } from "../case/use-focus-after.ts";
import { useAroundStyles } from "./around-styles.ts";
import { followersInWords } from "./desk-words.ts";
import { SnoozeDateForm } from "./SnoozeDateForm.tsx";
import { SnoozeMenu } from "./SnoozeMenu.tsx";
import type { CaseDeskHandle } from "./use-case-desk.ts";
import { AROUND_WORDS, SNOOZE_WORDS } from "./words.ts";

/** Who sees the case without owning it, and putting it off for oneself: neither touches its clocks. */
export const AroundCase = (props: {
  readonly handle: CaseDeskHandle;
  readonly shown: ShownCase;
  readonly me: { readonly id: string };
  readonly now: Instant;
}) => {
  const styles = useCaseStyles();
  const aroundStyles = useAroundStyles();
  const { handle, shown, now } = props;
  const { desk } = handle;
  const [asking, setAsking] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  useFocusAfter(asking, place, "[data-snooze]");
  const following = desk?.following ?? false;
  const snooze = (until: Instant) => {
    setAsking(false);
    // The bar that says so has the way back.
    handle.snooze(until, null);
  };
  return (
    <div ref={place} className={aroundStyles.place}>
      <dl className={styles.fields}>
        <dt className={styles.fieldName}>{AROUND_WORDS.followers}</dt>
        <dd className={mergeClasses(styles.fieldValue, desk === null && aroundStyles.notKnownYet)}>
          <span>{(desk && followersInWords(desk, props.me)) ?? AROUND_WORDS.nobody}</span>
          <Button
            size="small"
            icon={following ? <EyeOff16Regular /> : <Eye16Regular />}
            onClick={() => handle.follow(!following)}
          >
            {following ? AROUND_WORDS.unfollow : AROUND_WORDS.follow}
          </Button>
        </dd>
        {shown.case.open && (
          <>
            <dt className={styles.fieldName}>{SNOOZE_WORDS.field}</dt>
            <dd className={styles.fieldValue}>
              <SnoozeMenu shown={shown} now={now} onUntil={snooze} onDate={() => setAsking(true)} />
            </dd>
          </>
        )}
      </dl>
      {asking && shown.case.open && (
        <SnoozeDateForm shown={shown} now={now} onUntil={snooze} onCancel={() => setAsking(false)} />
      )}
    </div>
  );
};
