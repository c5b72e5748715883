import { Field, Input } from "@fluentui/react-components";
import { useState } from "react";
import { civilDateAt } from "../../../domain/calendar/time-zone.ts";
import type { Council } from "../../api/api.ts";
import { otherCase, wholeReference } from "../merging/other-case.ts";
import { OtherCaseList } from "../merging/OtherCaseList.tsx";
import { useMergeEffects } from "../merging/use-merge-effects.ts";
import { useOtherCases, type CaseFinder } from "../merging/use-other-cases.ts";
import { MERGE_WORDS } from "../merging/words.ts";
import type { ShownCase } from "../shown-case.ts";
import { FactForm } from "./FactForm.tsx";
import { NewDates } from "./NewDates.tsx";

/** Has the case answered under the reference of another, for a second message about one matter. */
export const MergeForm = (props: {
  readonly shown: ShownCase;
  /** Where the case itself is not beside the form. */
  readonly title?: string;
  readonly council: Pick<Council, "rules" | "me" | "services">;
  readonly cases: CaseFinder;
  readonly onMerge: (into: string) => void;
  readonly onCancel: () => void;
}) => {
  const { shown, council, cases } = props;
  const { reference, timeZone } = shown;
  const [typed, setTyped] = useState("");
  const [picked, setPicked] = useState<string | null>(null);
  const [tried, setTried] = useState(false);
  const others = useOtherCases(cases, { reference, authority: shown.case.authority }, typed);
  const listed = (asked: string | null) => others.rows.some((row) => row.reference === asked);
  const whole = wholeReference(typed);
  const chosen = listed(picked) ? picked : listed(whole) ? whole : null;
  const other = otherCase(chosen, typed, reference);
  const effects = useMergeEffects(cases, shown, council, chosen);
  return (
    <FactForm
      title={props.title ?? MERGE_WORDS.title}
      effect={MERGE_WORDS.effect}
      submit={other.ok ? MERGE_WORDS.submit(other.value) : MERGE_WORDS.submitNone}
      onCancel={props.onCancel}
      onSubmit={() => {
        setTried(true);
        if (other.ok) props.onMerge(other.value);
      }}
    >
      <Field
        label={MERGE_WORDS.find}
        hint={MERGE_WORDS.findHint}
        {...(tried && !other.ok ? { validationMessage: other.failure.message } : {})}
      >
        <Input
          value={typed}
          maxLength={200}
          autoComplete="off"
          onChange={(_event, { value }) => {
            setTyped(value);
          }}
        />
      </Field>
      <OtherCaseList
        others={others}
        searched={typed.trim() !== ""}
        chosen={chosen}
        serviceName={(id) => council.services.find((service) => service.id === id)?.name ?? id}
        today={civilDateAt(shown.at, timeZone)}
        timeZone={timeZone}
        onChoose={(row) => {
          setPicked(row.reference);
        }}
      />
      {effects.length > 0 && <NewDates lines={effects} />}
    </FactForm>
  );
};
