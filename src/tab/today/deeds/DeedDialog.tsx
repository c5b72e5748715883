import { Dialog, DialogBody, DialogContent, DialogSurface, makeStyles } from "@fluentui/react-components";
import type { DeskRow } from "../../../contracts/desk.ts";
import { FORM_WORDS } from "../../../ui/case/form-words.ts";
import { NoReplyNeededForm } from "../../../ui/case/forms/NoReplyNeededForm.tsx";
import { ReasonForm } from "../../../ui/case/forms/ReasonForm.tsx";
import { ReassignForm } from "../../../ui/case/forms/ReassignForm.tsx";
import { RecordAnswerForm } from "../../../ui/case/forms/RecordAnswerForm.tsx";
import type { Council } from "../../../ui/api/api.ts";
import type { DeedName, DeskDeed } from "./deed.ts";
import { extendableOf } from "./extendable.ts";
import { ExtendManyForm } from "./ExtendManyForm.tsx";
import { formSays } from "./form-says.ts";
import { GiveForm } from "./GiveForm.tsx";
import { MergeOneForm } from "./MergeOneForm.tsx";
import { deedWords } from "./words.ts";

/** What is asked before a deed is done. */
export interface AskedDeed {
  readonly does: Extract<
    DeedName,
    "give" | "pass" | "reply" | "no-reply-needed" | "not-from-public" | "mark-complex" | "extend" | "merge"
  >;
  readonly rows: readonly DeskRow[];
  /** Of all that is selected, or of one row by its menu. */
  readonly of: "selection" | "row";
}

const useStyles = makeStyles({
  surface: { maxWidth: "30rem" },
  // The form brings a frame of its own for places that have none.
  content: { "& > form": { border: "none", padding: 0, backgroundColor: "transparent" } },
});

/** No reply can have been given to all before the last of them came. */
const lastReceipt = (rows: readonly DeskRow[]): string =>
  rows.reduce((latest, { receivedOn }) => (receivedOn > latest ? receivedOn : latest), "");

/** The form of a deed, for one case or for many. Escape leaves it; nothing has happened then. */
export const DeedDialog = (props: {
  readonly asked: AskedDeed | null;
  readonly council: Pick<Council, "me" | "officers" | "services" | "rules" | "today">;
  readonly onDeed: (deed: DeskDeed, rows: readonly DeskRow[]) => void;
  /** Another form says better what happened. */
  readonly onInstead: (asked: AskedDeed) => void;
  readonly onCancel: () => void;
}) => {
  const styles = useStyles();
  const { asked, council, onDeed, onCancel } = props;
  const form = ({ does, rows, of }: AskedDeed) => {
    const whom = deedWords.whom(rows.map(({ reference }) => reference));
    switch (does) {
      case "give":
        return (
          <GiveForm
            whom={whom}
            cases={rows.length}
            officers={council.officers.filter(({ id }) => rows.length > 1 || id !== rows[0]?.owner?.id)}
            services={council.services.filter(({ id }) => rows.some(({ service }) => service === id))}
            onPick={(to) => onDeed({ does, to }, rows)}
            onCancel={onCancel}
          />
        );
      case "pass":
        return (
          <ReassignForm
            says={formSays(does, rows)}
            services={council.services.filter(({ id }) => rows.some(({ service }) => service !== id))}
            onFact={(fact) => {
              if (fact.type !== "reassigned") return;
              const to = council.services.find(({ id }) => id === fact.service)?.name ?? fact.service;
              onDeed({ does, service: fact.service, to, note: fact.note }, rows);
            }}
            onCancel={onCancel}
          />
        );
      case "reply":
        return (
          <RecordAnswerForm
            says={formSays(does, rows)}
            answer="replied"
            shown={NO_CASE}
            receivedOn={lastReceipt(rows)}
            today={council.today}
            onFact={(fact) => {
              if (fact.type === "replied") onDeed({ does, fact }, rows);
            }}
            onCancel={onCancel}
          />
        );
      case "no-reply-needed":
        return (
          <NoReplyNeededForm
            says={formSays(does, rows)}
            closes={rows.some(({ open }) => open)}
            effects={[]}
            onFact={(fact) => {
              if (fact.type === "noReplyNeeded") onDeed({ does, reason: fact.reason }, rows);
            }}
            // Which of several belongs with which is chosen case by case.
            mayMerge={rows.length === 1}
            onInstead={(name) =>
              props.onInstead({ does: name === "record-reply" ? "reply" : "merge", rows, of })
            }
            onCancel={onCancel}
          />
        );
      case "merge":
        return (
          <MergeOneForm
            reference={rows[0]?.reference ?? ""}
            council={council}
            onMerge={(into) => onDeed({ does, into }, rows)}
            onCancel={onCancel}
          />
        );
      case "not-from-public":
        return (
          <ReasonForm
            words={{ ...FORM_WORDS.notFromPublic, ...formSays(does, rows) }}
            onReason={(reason) => onDeed({ does, reason }, rows)}
            onCancel={onCancel}
          />
        );
      case "mark-complex":
        return (
          <ReasonForm
            words={{ ...FORM_WORDS.markComplex, ...formSays(does, rows) }}
            onReason={(reason) => onDeed({ does, reason }, rows)}
            onCancel={onCancel}
          />
        );
      case "extend": {
        const extendable = extendableOf(rows, council.rules);
        return (
          extendable && (
            <ExtendManyForm
              whom={whom}
              asked={rows.length}
              extendable={extendable}
              today={council.today}
              onFact={(fact) => onDeed({ does, fact }, extendable.rows)}
              onCancel={onCancel}
            />
          )
        );
      }
    }
  };
  return (
    <Dialog
      open={asked !== null}
      onOpenChange={(_event, { open }) => {
        if (!open) onCancel();
      }}
    >
      <DialogSurface
        className={styles.surface}
        aria-label={asked === null ? "" : deedWords.names[asked.does]}
      >
        <DialogBody>
          <DialogContent className={styles.content}>{asked !== null && form(asked)}</DialogContent>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
};

/** Only a holding reply, which is none of these deeds, asks for more of the case. */
const NO_CASE = { rules: null } as unknown as Parameters<typeof RecordAnswerForm>[0]["shown"];
