import { Field, makeStyles, Radio, RadioGroup, Spinner, Text, tokens } from "@fluentui/react-components";
import type { CaseRow } from "../../../contracts/case.ts";
import type { CivilDate } from "../../../domain/calendar/civil-date.ts";
import { caseLines } from "./other-case.ts";
import type { OtherCases } from "./use-other-cases.ts";
import { MERGE_WORDS } from "./words.ts";

const useStyles = makeStyles({
  cases: { rowGap: tokens.spacingVerticalXS, alignItems: "stretch" },
  radio: {
    borderRadius: tokens.borderRadiusMedium,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  lines: { display: "flex", flexDirection: "column", minWidth: 0, overflowWrap: "anywhere" },
  reference: { color: tokens.colorNeutralForeground1 },
  line: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    fontVariantNumeric: "tabular-nums",
  },
});

/** The cases to choose from, each with what tells it apart from the others. */
export const OtherCaseList = (props: {
  readonly others: OtherCases;
  readonly searched: boolean;
  readonly chosen: string | null;
  readonly serviceName: (id: string) => string;
  readonly today: CivilDate;
  readonly timeZone: string;
  readonly onChoose: (row: CaseRow) => void;
}) => {
  const styles = useStyles();
  const { others, searched, today, timeZone } = props;
  const { rows, more, looking, problem } = others;
  if (problem !== null) return <Text size={200}>{MERGE_WORDS.notRead(problem)}</Text>;
  if (rows.length === 0) {
    return looking ? (
      <Spinner size="tiny" label={MERGE_WORDS.looking} labelPosition="after" />
    ) : (
      <Text size={200} role="status">
        {searched ? MERGE_WORDS.noneFound : MERGE_WORDS.noneLike}
      </Text>
    );
  }
  return (
    <Field
      label={searched ? MERGE_WORDS.found : MERGE_WORDS.like}
      {...(more > 0 ? { hint: MERGE_WORDS.more(more) } : {})}
    >
      <RadioGroup
        className={styles.cases}
        value={props.chosen ?? ""}
        onChange={(_event, { value }) => {
          const row = rows.find(({ reference }) => reference === value);
          if (row) props.onChoose(row);
        }}
      >
        {rows.map((row) => (
          <Radio
            key={row.reference}
            className={styles.radio}
            value={row.reference}
            label={
              <span className={styles.lines}>
                <Text
                  weight="semibold"
                  className={styles.reference}
                >{`${row.reference} · ${props.serviceName(row.service)}`}</Text>
                {caseLines(row, today, timeZone).map((line) => (
                  <span key={line} className={styles.line}>
                    {line}
                  </span>
                ))}
              </span>
            }
          />
        ))}
      </RadioGroup>
    </Field>
  );
};
