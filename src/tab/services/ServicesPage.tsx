import type { AllowListsAndTeams } from "../../contracts/services.ts";
import { PageHeading } from "../frame/PageHeading.tsx";
import { useLive, useSession } from "../session-context.ts";
import { SettingsTrail } from "../settings/SettingsTrail.tsx";
import { NoticeBar } from "../states/Notices.tsx";
import { Shown } from "../states/Shown.tsx";
import { SenderChanges } from "./SenderChanges.tsx";
import { SenderList } from "./SenderList.tsx";
import { ServiceTeam } from "./ServiceTeam.tsx";
import { useServicesStyles } from "./services-styles.ts";
import { useChangingLists } from "./use-changing-lists.ts";
import { servicesWords } from "./words.ts";

const REFRESH_SECONDS = 60;
const { senders } = servicesWords;

/** Who belongs to which service, which mailboxes each has, and whose mail is known to be what. */
export const ServicesPage = () => {
  const styles = useServicesStyles();
  const { council } = useSession();
  const { known, refresh, put } = useLive<AllowListsAndTeams>(
    "services",
    (api) => api.allowListsAndTeams(),
    REFRESH_SECONDS,
  );
  const changing = useChangingLists(put);
  const byName = [...council.officers].sort((a, b) => a.name.localeCompare(b.name, "en-GB"));

  const page = ({ teams, webFormSenders, ownDomains, changes }: AllowListsAndTeams) => (
    <>
      <ul className={styles.list} aria-label={servicesWords.list}>
        {council.services.map((service) => {
          const members = teams.find((each) => each.service === service.id)?.officers ?? [];
          return (
            <ServiceTeam
              key={service.id}
              service={service}
              team={byName.filter(({ id }) => members.includes(id))}
              others={byName.filter(({ id }) => !members.includes(id))}
              mailboxes={council.mailboxes
                .filter((mailbox) => mailbox.service === service.id)
                .map(({ address }) => address)}
              onMember={(officer, member) =>
                changing.changeTeam(
                  { service: service.id, officer: officer.id, member },
                  { officer: officer.name, service: service.name },
                )
              }
            />
          );
        })}
      </ul>
      <h3 className={styles.heading}>{senders.title}</h3>
      <div className={styles.lists}>
        <SenderList
          name={senders.forms}
          hint={senders.formsHint}
          field={senders.address}
          example={senders.addressExample}
          entries={webFormSenders}
          onChange={(entry, listed) => changing.changeList({ list: { kind: "web-forms" }, entry, listed })}
        />
        {ownDomains.map(({ authority, domains }) => (
          <SenderList
            key={authority}
            name={senders.domains(council.authorities.find(({ id }) => id === authority)?.name ?? authority)}
            hint={senders.domainsHint}
            field={senders.domain}
            example={senders.domainExample}
            entries={domains}
            onChange={(entry, listed) =>
              changing.changeList({ list: { kind: "own-domains", authority }, entry, listed })
            }
          />
        ))}
      </div>
      <SenderChanges changes={changes} />
    </>
  );

  return (
    <>
      <SettingsTrail page="services" />
      <PageHeading title={servicesWords.title} />
      <Shown known={known} refresh={refresh}>
        {page}
      </Shown>
      <NoticeBar notice={changing.notice} onDismiss={changing.dismiss} />
    </>
  );
};
