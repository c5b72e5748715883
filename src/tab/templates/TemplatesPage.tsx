import { makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { ReplyTemplates } from "../../contracts/reply-template.ts";
import { PageHeading } from "../frame/PageHeading.tsx";
import { Picker } from "../frame/Picker.tsx";
import { LeaveQuestion } from "../leaving/LeaveQuestion.tsx";
import { useLeaving } from "../leaving/use-leaving.ts";
import type { Place } from "../place.ts";
import { useSession } from "../session-context.ts";
import { SettingsTrail } from "../settings/SettingsTrail.tsx";
import { NoticeBar } from "../states/Notices.tsx";
import { Shown } from "../states/Shown.tsx";
import { words } from "../words.ts";
import { AuthorityEditor } from "./AuthorityEditor.tsx";
import { authoritiesWithDraft, dropDrafts, keepDraft, keptDraft, type Draft } from "./kept-drafts.ts";
import { useSavingTemplates, useTemplates } from "./use-templates.ts";
import { templatesWords } from "./words.ts";

const useStyles = makeStyles({
  about: { margin: `0 0 ${tokens.spacingVerticalXS}`, maxWidth: "44rem" },
});

/** What replies begin with: the words of each council, changed here and used in Outlook. */
export const TemplatesPage = (props: { readonly place: Place; readonly refine: (place: Place) => void }) => {
  const styles = useStyles();
  const { council } = useSession();
  const { place, refine } = props;
  const { known, refresh, put } = useTemplates();
  const saving = useSavingTemplates(put, refresh);
  const [, setChanges] = useState(0);
  const leaving = useLeaving(authoritiesWithDraft().length > 0);

  const keep = (authority: string, draft: Draft | null): void => {
    keepDraft(authority, draft);
    setChanges((count) => count + 1);
  };
  const leave = (): void => {
    dropDrafts();
    leaving.go();
  };

  const page = ({ authorities }: ReplyTemplates) => {
    const saved = authorities.find(({ authority }) => authority === place.authority) ?? authorities[0];
    if (saved === undefined) return null;
    const { authority } = saved;
    return (
      <AuthorityEditor
        key={authority}
        saved={saved}
        draft={keptDraft(authority)}
        onDraft={(draft) => keep(authority, draft)}
        saving={saving}
      />
    );
  };

  return (
    <>
      <SettingsTrail page="templates" place={place} />
      <PageHeading title={templatesWords.title}>
        {council.authorities.length > 1 && (
          <Picker
            label={words.authority}
            value={place.authority ?? council.authorities[0]?.id ?? ""}
            choices={council.authorities.map(({ id, name }) => ({ id, label: name }))}
            onPick={(id) => refine({ ...place, authority: id })}
          />
        )}
      </PageHeading>
      <p className={styles.about}>{templatesWords.about}</p>
      <Shown known={known} refresh={refresh}>
        {page}
      </Shown>
      {leaving.asked && (
        <LeaveQuestion text={templatesWords.leaveText} onStay={leaving.stay} onLeave={leave} />
      )}
      <NoticeBar notice={saving.notice} onDismiss={saving.dismiss} />
    </>
  );
};
