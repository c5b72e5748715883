import { Button, makeStyles, Spinner, Text, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { Council, OpenCase } from "../../../ui/api/api.ts";
import type { ApiFailure } from "../../../ui/api/failure.ts";
import { MergeForm } from "../../../ui/case/forms/MergeForm.tsx";
import { shownCase } from "../../../ui/case/shown-case.ts";
import { useSession } from "../../session-context.ts";
import { deedWords } from "./words.ts";

type Read =
  | { readonly state: "reading" }
  | { readonly state: "read"; readonly open: OpenCase }
  | { readonly state: "failed"; readonly failure: ApiFailure };

const useStyles = makeStyles({
  failed: { display: "grid", justifyItems: "start", gap: tokens.spacingVerticalM },
});

/** Has one case of the desk answered with another: the case is read first, for its dates are what would move. */
export const MergeOneForm = (props: {
  readonly reference: string;
  readonly council: Pick<Council, "rules" | "me" | "services">;
  readonly onMerge: (into: string) => void;
  readonly onCancel: () => void;
}) => {
  const styles = useStyles();
  const { api } = useSession();
  const { reference, council } = props;
  const [read, setRead] = useState<Read>({ state: "reading" });
  useEffect(() => {
    let left = false;
    void api.case(reference).then((answer) => {
      if (left) return;
      setRead(
        answer.ok ? { state: "read", open: answer.value } : { state: "failed", failure: answer.failure },
      );
    });
    return () => {
      left = true;
    };
  }, [api, reference]);

  if (read.state === "reading") {
    return <Spinner size="small" labelPosition="after" label={deedWords.merge.reading(reference)} />;
  }
  if (read.state === "failed") {
    return (
      <div className={styles.failed}>
        <Text role="alert">{deedWords.merge.notRead(reference, read.failure.message)}</Text>
        <Button onClick={props.onCancel}>{deedWords.merge.close}</Button>
      </div>
    );
  }
  return (
    <MergeForm
      title={`${deedWords.names.merge}: ${reference}`}
      shown={shownCase(read.open, council, [], read.open.asOf)}
      council={council}
      cases={api}
      onMerge={props.onMerge}
      onCancel={props.onCancel}
    />
  );
};
