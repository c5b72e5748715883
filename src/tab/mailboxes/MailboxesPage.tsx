import { makeStyles, tokens } from "@fluentui/react-components";
import { MailSettingsRegular } from "@fluentui/react-icons";
import type { MailboxList } from "../../contracts/mailbox.ts";
import { CouncilPickers } from "../frame/CouncilPickers.tsx";
import { PageHeading } from "../frame/PageHeading.tsx";
import type { Place } from "../place.ts";
import { SettingsTrail } from "../settings/SettingsTrail.tsx";
import { useSession } from "../session-context.ts";
import { Nothing } from "../states/Nothing.tsx";
import { Shown } from "../states/Shown.tsx";
import { timeZoneOf } from "../time-zone.ts";
import { councilName, ownFirst, serviceName } from "./mailbox-names.ts";
import { MailboxLine } from "./MailboxLine.tsx";
import { ShadowNotice } from "./ShadowNotice.tsx";
import { useMailboxes } from "./use-mailboxes.ts";
import { mailboxesWords } from "./words.ts";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: `${tokens.spacingVerticalM} 0 0`, padding: 0 },
});

/** The shared mailboxes: how far each has been read, and what is written to it. */
export const MailboxesPage = (props: { readonly place: Place; readonly refine: (place: Place) => void }) => {
  const styles = useStyles();
  const { council } = useSession();
  const { place, refine } = props;
  const { known, refresh } = useMailboxes();

  const page = ({ mailboxes }: MailboxList) => {
    const chosen = mailboxes.filter(
      ({ service, authority }) =>
        (place.service === null || service === place.service) &&
        (place.authority === null || authority === place.authority),
    );
    const { none, noneHere } = mailboxesWords;
    if (chosen.length === 0) {
      return <Nothing icon={MailSettingsRegular} {...(mailboxes.length === 0 ? none : noneHere)} />;
    }
    return (
      <>
        <ShadowNotice onMailboxes />
        <ul className={styles.list} aria-label={mailboxesWords.list}>
          {ownFirst(chosen, council.me.services).map((mailbox) => (
            <MailboxLine
              key={mailbox.address}
              mailbox={mailbox}
              service={serviceName(council, mailbox)}
              council={councilName(council, mailbox)}
              now={council.now}
              timeZone={timeZoneOf(council, mailbox.authority)}
            />
          ))}
        </ul>
      </>
    );
  };

  return (
    <>
      <SettingsTrail page="mailboxes" place={place} />
      <PageHeading title={mailboxesWords.title}>
        <CouncilPickers place={place} refine={refine} withService />
      </PageHeading>
      <Shown known={known} refresh={refresh}>
        {page}
      </Shown>
    </>
  );
};
