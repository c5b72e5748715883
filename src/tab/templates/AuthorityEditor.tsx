import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useState, type FormEvent } from "react";
import type { AuthorityTemplates } from "../../contracts/reply-template.ts";
import { momentInWords } from "../../domain/clock/date-in-words.ts";
import { useSession } from "../session-context.ts";
import { timeZoneOf } from "../time-zone.ts";
import type { Draft } from "./kept-drafts.ts";
import { NewerBar } from "./NewerBar.tsx";
import {
  areShipped,
  errorsById,
  sameTemplates,
  shipped,
  without,
  withOneMore,
  withTemplate,
  type Templates,
} from "./template-drafts.ts";
import { TemplateEditor } from "./TemplateEditor.tsx";
import { TemplateList } from "./TemplateList.tsx";
import type { SavingTemplates } from "./use-templates.ts";
import { templatesWords } from "./words.ts";

const useStyles = makeStyles({
  state: { margin: `0 0 ${tokens.spacingVerticalM}`, color: tokens.colorNeutralForeground2 },
  columns: {
    display: "grid",
    gridTemplateColumns: "minmax(11rem, 14rem) minmax(0, 1fr)",
    gap: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalXXL}`,
    alignItems: "start",
    marginTop: tokens.spacingVerticalM,
    "@media (max-width: 800px)": { gridTemplateColumns: "minmax(0, 1fr)" },
  },
  save: {
    position: "sticky",
    bottom: 0,
    zIndex: 1,
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalL,
    paddingBlock: tokens.spacingVerticalM,
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    "@media (max-width: 640px)": { position: "static" },
  },
  back: { marginInlineStart: "auto", "@media (max-width: 640px)": { marginInlineStart: 0 } },
  problem: { width: "100%", color: tokens.colorPaletteRedForeground1 },
});

const NO_ERRORS: ReadonlyMap<string, string> = new Map();

/** The templates of one authority: the list, the open one, and what is done with all of them together. */
export const AuthorityEditor = (props: {
  readonly saved: AuthorityTemplates;
  /** null: nothing is being changed, and what is saved elsewhere shows here. */
  readonly draft: Draft | null;
  readonly onDraft: (draft: Draft | null) => void;
  readonly saving: SavingTemplates;
}) => {
  const styles = useStyles();
  const { council } = useSession();
  const { saved, draft, onDraft, saving } = props;
  const [chosen, setChosen] = useState<string | null>(null);
  const [fresh, setFresh] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const templates = draft?.templates ?? saved.templates;
  const base = draft?.base ?? saved;
  const changed = draft !== null && !sameTemplates(templates, base.templates);
  const newer = draft !== null && saved.revision !== base.revision ? saved : null;
  const errors = errorsById(templates);
  // What was added a moment ago is not called faulty before anybody has tried to save it.
  const shownErrors = new Map([...errors].filter(([id]) => id !== fresh || problem !== null));
  const open = templates.find(({ id }) => id === chosen) ?? templates[0];

  const edit = (next: Templates): void => {
    setProblem(null);
    onDraft(sameTemplates(next, base.templates) && newer === null ? null : { base, templates: next });
  };
  const forget = (): void => {
    setProblem(null);
    onDraft(null);
  };
  const save = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (!changed || saving.busy || newer !== null) return;
    if (errors.size > 0) {
      const faulty = templates.filter(({ id }) => errors.has(id));
      setChosen(faulty[0]?.id ?? null);
      setProblem(templatesWords.correct(faulty.map(({ name }) => name.trim() || templatesWords.unnamed)));
      return;
    }
    const why = await saving.save(base, templates);
    if (why === null) forget();
    else if (why !== "changed") setProblem(templatesWords.notSaved(why));
  };

  const momentOf = ({ savedAt }: AuthorityTemplates): string =>
    savedAt === null ? "" : momentInWords(savedAt, timeZoneOf(council, saved.authority), council.today);
  const state = (): string => {
    if (saved.savedBy === null) return templatesWords.shipped;
    return areShipped(saved.templates)
      ? templatesWords.wentBack(saved.savedBy, momentOf(saved))
      : templatesWords.savedBy(saved.savedBy, momentOf(saved));
  };

  return (
    <form noValidate onSubmit={(event) => void save(event)}>
      <p className={styles.state}>{state()}</p>
      {newer !== null && (
        <NewerBar
          base={base}
          newer={newer}
          moment={momentOf(newer)}
          onTake={forget}
          onKeep={() => onDraft({ base: newer, templates })}
        />
      )}
      <div className={styles.columns}>
        <TemplateList
          templates={templates}
          chosen={open?.id ?? ""}
          faulty={new Set(shownErrors.keys())}
          onChoose={setChosen}
          onAdd={() => {
            const more = withOneMore(templates);
            edit(more.templates);
            setChosen(more.added.id);
            setFresh(more.added.id);
          }}
        />
        {open !== undefined && (
          <TemplateEditor
            key={open.id}
            authority={saved.authority}
            template={open}
            errors={shownErrors.get(open.id) ?? NO_ERRORS}
            fresh={open.id === fresh}
            onChange={(template) => edit(withTemplate(templates, template.id, () => template))}
            onRemove={templates.length > 1 ? () => edit(without(templates, open.id)) : null}
          />
        )}
      </div>
      <div className={styles.save}>
        {problem !== null && (
          <Text role="alert" className={styles.problem}>
            {problem}
          </Text>
        )}
        <Button
          appearance="primary"
          type="submit"
          disabledFocusable={!changed || saving.busy || newer !== null}
        >
          {saving.busy ? templatesWords.saving : templatesWords.save}
        </Button>
        {changed && (
          <>
            <Button onClick={forget}>{templatesWords.discard}</Button>
            <Text>{templatesWords.unsaved}</Text>
          </>
        )}
        {!areShipped(templates) && (
          <Button appearance="subtle" className={styles.back} onClick={() => edit(shipped())}>
            {templatesWords.backToShipped}
          </Button>
        )}
      </div>
    </form>
  );
};
