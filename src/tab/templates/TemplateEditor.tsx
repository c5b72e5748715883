import {
  Button,
  Field,
  Input,
  makeStyles,
  Radio,
  RadioGroup,
  Select,
  tokens,
} from "@fluentui/react-components";
import { AddRegular, DeleteRegular } from "@fluentui/react-icons";
import { useEffect, useMemo, useRef, useState } from "react";
import type { ReplyTemplate } from "../../contracts/reply-template.ts";
import { REPLY_PURPOSES } from "../../domain/reply/template.ts";
import { writeReply } from "../../domain/reply/write.ts";
import { useSession } from "../session-context.ts";
import { languagesLeft, withFirst, withoutLanguage, withWording } from "../wording/languages.ts";
import { wordingWords } from "../wording/words.ts";
import { hardlyKnown, madeUpCase } from "./made-up-case.ts";
import { withLanguage, withPurpose } from "./template-drafts.ts";
import { TemplateText } from "./TemplateText.tsx";
import { templatesWords } from "./words.ts";

const useStyles = makeStyles({
  editor: { display: "grid", rowGap: tokens.spacingVerticalL, minWidth: 0 },
  about: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1fr)",
    gap: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalXL}`,
    alignItems: "start",
    "@media (max-width: 800px)": { gridTemplateColumns: "minmax(0, 1fr)" },
  },
  hint: { margin: 0, color: tokens.colorNeutralForeground2 },
  known: { flexWrap: "wrap", marginInlineStart: `-${tokens.spacingHorizontalS}` },
  end: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

const KNOWN = ["usual", "hardly"] as const;

/** One template: its name, what it is for, and its words in each language with what becomes of them. */
export const TemplateEditor = (props: {
  readonly authority: string;
  readonly template: ReplyTemplate;
  readonly errors: ReadonlyMap<string, string>;
  /** Just added: its name is to be typed first. */
  readonly fresh: boolean;
  readonly onChange: (template: ReplyTemplate) => void;
  /** null: it is the last one. */
  readonly onRemove: (() => void) | null;
}) => {
  const styles = useStyles();
  const { council } = useSession();
  const { authority, template, errors, onChange } = props;
  const [known, setKnown] = useState<(typeof KNOWN)[number]>("usual");
  const name = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (props.fresh) name.current?.focus();
  }, [props.fresh]);

  const usual = useMemo(
    () => madeUpCase(council, authority, template.purpose),
    [council, authority, template.purpose],
  );
  const facts = known === "usual" ? usual : hardlyKnown(usual);
  const several = template.wordings.length > 1;
  const nameError = errors.get("name");
  return (
    <div className={styles.editor}>
      <div className={styles.about}>
        <Field
          label={templatesWords.name}
          {...(nameError === undefined ? {} : { validationMessage: nameError })}
        >
          <Input
            input={{ ref: name }}
            value={template.name}
            maxLength={80}
            onChange={(_event, { value }) => onChange({ ...template, name: value })}
          />
        </Field>
        <Field label={templatesWords.purpose} hint={templatesWords.countsAs(template.purpose)}>
          <Select
            value={template.purpose}
            onChange={(_event, { value }) =>
              onChange(withPurpose(template, value as ReplyTemplate["purpose"]))
            }
          >
            {REPLY_PURPOSES.map((purpose) => (
              <option key={purpose} value={purpose}>
                {templatesWords.purposes[purpose]}
              </option>
            ))}
          </Select>
        </Field>
      </div>
      <p className={styles.hint}>{templatesWords.placesHint}</p>
      <Field label={templatesWords.previewOf}>
        <RadioGroup
          className={styles.known}
          layout="horizontal"
          value={known}
          onChange={(_event, { value }) => setKnown(value as typeof known)}
        >
          {KNOWN.map((each) => (
            <Radio key={each} value={each} label={templatesWords[each]} />
          ))}
        </RadioGroup>
      </Field>
      {template.wordings.map((wording, index) => (
        <TemplateText
          key={wording.language}
          wording={wording}
          error={errors.get(`wordings.${index}.text`)}
          letter={writeReply(template, facts, wording.language).text}
          onChange={(text) => onChange(withWording(template, wording.language, { text }))}
          onRemove={several ? () => onChange(withoutLanguage(template, wording.language)) : null}
          onFirst={index > 0 ? () => onChange(withFirst(template, wording.language)) : null}
        />
      ))}
      <div className={styles.end}>
        {languagesLeft(template).map((language) => (
          <Button
            key={language}
            icon={<AddRegular />}
            onClick={() => onChange(withLanguage(template, language))}
          >
            {wordingWords.addLanguage(language)}
          </Button>
        ))}
        {props.onRemove !== null && (
          <Button icon={<DeleteRegular />} onClick={props.onRemove}>
            {templatesWords.remove}
          </Button>
        )}
      </div>
    </div>
  );
};
