import { Button, Field, Input, makeStyles, Text, tokens } from "@fluentui/react-components";
import { AddRegular } from "@fluentui/react-icons";
import { useState, type FormEvent } from "react";
import type { AcknowledgementTemplate, MailboxView } from "../../contracts/mailbox.ts";
import { languagesLeft, withFirst, withoutLanguage, withWording } from "../wording/languages.ts";
import { wordingWords } from "../wording/words.ts";
import { AcknowledgementShown } from "./AcknowledgementShown.tsx";
import { sameTemplate, templateErrors, withLanguage } from "./template-draft.ts";
import type { ChangingWriting } from "./use-mailboxes.ts";
import { usePreview } from "./use-preview.ts";
import { WordingFields } from "./WordingFields.tsx";
import { mailboxesWords } from "./words.ts";

const useStyles = makeStyles({
  columns: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 6fr) minmax(0, 5fr)",
    gap: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalXXL}`,
    alignItems: "start",
    "@media (max-width: 900px)": { gridTemplateColumns: "minmax(0, 1fr)" },
  },
  about: { margin: `0 0 ${tokens.spacingVerticalM}`, color: tokens.colorNeutralForeground2 },
  form: { display: "grid", rowGap: tokens.spacingVerticalL, minWidth: 0 },
  shown: { position: "sticky", top: "56px", "@media (max-width: 900px)": { position: "static" } },
  number: { width: "6rem" },
  add: { justifySelf: "start" },
  buttons: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
  problem: { color: tokens.colorPaletteRedForeground1 },
});

const numberOf = (typed: string): number => (typed.trim() === "" ? Number.NaN : Number(typed));

/** The words of the acknowledgement in each language, with what the customer would read beside them. */
export const AcknowledgementEditor = (props: {
  readonly mailbox: MailboxView;
  readonly changing: ChangingWriting;
}) => {
  const styles = useStyles();
  const { mailbox, changing } = props;
  const saved = mailbox.acknowledgement;
  /** null: nothing is being changed, and what is saved elsewhere shows here. */
  const [draft, setDraft] = useState<AcknowledgementTemplate | null>(null);
  const [typedNumber, setTypedNumber] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const template = draft ?? saved;
  const errors = templateErrors(template);
  const changed = draft !== null && !sameTemplate(draft, saved);
  const preview = usePreview(mailbox.address, errors.size === 0 ? template : null);

  const edit = (next: AcknowledgementTemplate): void => {
    setProblem(null);
    setDraft(next);
  };
  const forget = (): void => {
    setDraft(null);
    setTypedNumber(null);
    setProblem(null);
  };
  const save = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (draft === null) return;
    if (errors.size > 0) {
      setProblem(mailboxesWords.correct);
      return;
    }
    const why = await changing.change({ acknowledgement: draft }, mailboxesWords.saved, {
      acknowledgement: saved,
    });
    if (why === null) forget();
    else setProblem(mailboxesWords.notSaved(why));
  };

  const left = languagesLeft(template);
  const numberError = errors.get("anHourToOneAddress");
  return (
    <>
      <p className={styles.about}>
        {mailbox.acknowledgementsSince === null ? mailboxesWords.wordsOff : mailboxesWords.wordsOn}{" "}
        {mailboxesWords.placesHint}
      </p>
      <div className={styles.columns}>
        <form
          className={styles.form}
          aria-label={mailboxesWords.wordsTitle}
          noValidate
          onSubmit={(event) => void save(event)}
        >
          {template.wordings.map((wording, index) => (
            <WordingFields
              key={wording.language}
              wording={wording}
              index={index}
              errors={errors}
              onChange={(change) => edit(withWording(template, wording.language, change))}
              onRemove={
                template.wordings.length > 1 ? () => edit(withoutLanguage(template, wording.language)) : null
              }
              onFirst={index > 0 ? () => edit(withFirst(template, wording.language)) : null}
            />
          ))}
          {left.map((language) => (
            <Button
              key={language}
              className={styles.add}
              icon={<AddRegular />}
              onClick={() => edit(withLanguage(template, language))}
            >
              {wordingWords.addLanguage(language)}
            </Button>
          ))}
          <Field
            label={mailboxesWords.anHour}
            hint={mailboxesWords.anHourHint}
            {...(numberError === undefined ? {} : { validationMessage: numberError })}
          >
            <Input
              className={styles.number}
              type="number"
              min={1}
              max={20}
              value={typedNumber ?? String(template.anHourToOneAddress)}
              onChange={(_event, { value }) => {
                setTypedNumber(value);
                edit({ ...template, anHourToOneAddress: numberOf(value) });
              }}
            />
          </Field>
          {problem !== null && (
            <Text role="alert" className={styles.problem}>
              {problem}
            </Text>
          )}
          <div className={styles.buttons}>
            <Button appearance="primary" type="submit" disabledFocusable={!changed || changing.busy}>
              {changing.busy ? mailboxesWords.saving : mailboxesWords.save}
            </Button>
            {changed && (
              <>
                <Button onClick={forget}>{mailboxesWords.discard}</Button>
                <Text>{mailboxesWords.unsaved}</Text>
              </>
            )}
          </div>
        </form>
        <div className={styles.shown}>
          <AcknowledgementShown preview={preview} incomplete={errors.size > 0} />
        </div>
      </div>
    </>
  );
};
