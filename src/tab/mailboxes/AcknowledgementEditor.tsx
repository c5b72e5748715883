import { Button, Field, Input, makeStyles, Text, tokens } from "@fluentui/react-components";
import { AddRegular } from "@fluentui/react-icons";
import { useRef, useState, type FormEvent } from "react";
import type { AcknowledgementTemplate, MailboxView } from "../../contracts/mailbox.ts";
import { sameTemplate } from "../../domain/acknowledgement/same-template.ts";
import { LeaveQuestion } from "../leaving/LeaveQuestion.tsx";
import { useLeaving } from "../leaving/use-leaving.ts";
import { languagesLeft, withFirst, withoutLanguage, withWording } from "../wording/languages.ts";
import { wordingWords } from "../wording/words.ts";
import { AcknowledgementShown } from "./AcknowledgementShown.tsx";
import { NewerWords } from "./NewerWords.tsx";
import { changesOf, templateErrors, withLanguage } from "./template-draft.ts";
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

/** What is typed, and the words that it began with. */
interface Draft {
  readonly base: AcknowledgementTemplate;
  readonly template: AcknowledgementTemplate;
}

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
  const [draft, setDraft] = useState<Draft | null>(null);
  const [typedNumber, setTypedNumber] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const form = useRef<HTMLFormElement>(null);
  const base = draft?.base ?? saved;
  const template = draft?.template ?? saved;
  const errors = templateErrors(template);
  const changed = !sameTemplate(template, base);
  // Who saved the very same words has taken nothing away.
  const newer = changed && !sameTemplate(saved, base) && !sameTemplate(saved, template);
  const leaving = useLeaving(changed);
  const preview = usePreview(mailbox.address, errors.size === 0 ? template : null);

  const edit = (next: AcknowledgementTemplate): void => {
    setProblem(null);
    setDraft({ base, template: next });
  };
  const forget = (): void => {
    setDraft(null);
    setTypedNumber(null);
    setProblem(null);
  };
  const save = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (!changed || newer || changing.busy) return;
    if (errors.size > 0) {
      setProblem(mailboxesWords.correct);
      return;
    }
    const why = await changing.change(
      { acknowledgement: template, acknowledgementBefore: base },
      mailboxesWords.saved,
      { acknowledgement: base, acknowledgementBefore: template },
    );
    if (why === null) forget();
    else setProblem(mailboxesWords.notSaved(why));
  };

  const leave = (): void => {
    forget();
    leaving.go();
  };
  // What was pressed goes away: one goes on where it is saved.
  const goOn = (): void => form.current?.querySelector<HTMLElement>("[type=submit]")?.focus();

  const left = languagesLeft(template);
  const numberError = errors.get("anHourToOneAddress");
  return (
    <>
      <p className={styles.about}>
        {mailbox.acknowledgementsSince === null ? mailboxesWords.wordsOff : mailboxesWords.wordsOn}{" "}
        {mailboxesWords.placesHint}
      </p>
      {newer && (
        <NewerWords
          who={mailbox.changed?.by ?? null}
          changes={changesOf(base, saved)}
          onTake={() => {
            forget();
            goOn();
          }}
          onKeep={() => {
            setProblem(null);
            setDraft({ base: saved, template });
            goOn();
          }}
        />
      )}
      <div className={styles.columns}>
        <form
          ref={form}
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
            <Button appearance="primary" type="submit" disabledFocusable={!changed || newer || changing.busy}>
              {changing.busy ? mailboxesWords.saving : mailboxesWords.save}
            </Button>
            {changed && (
              <>
                <Button
                  onClick={() => {
                    forget();
                    goOn();
                  }}
                >
                  {mailboxesWords.discard}
                </Button>
                <Text>{mailboxesWords.unsaved}</Text>
              </>
            )}
          </div>
        </form>
        <div className={styles.shown}>
          <AcknowledgementShown preview={preview} incomplete={errors.size > 0} />
        </div>
      </div>
      {leaving.asked && (
        <LeaveQuestion text={mailboxesWords.leaveText} onStay={leaving.stay} onLeave={leave} />
      )}
    </>
  );
};
