import { Button } from "@fluentui/react-components";
import { PeopleTeamRegular } from "@fluentui/react-icons";
import type { People } from "../../contracts/people.ts";
import { PageHeading } from "../frame/PageHeading.tsx";
import { Picker } from "../frame/Picker.tsx";
import type { Place } from "../place.ts";
import { useLive, useSession } from "../session-context.ts";
import { SettingsTrail } from "../settings/SettingsTrail.tsx";
import { NoticeBar } from "../states/Notices.tsx";
import { Nothing } from "../states/Nothing.tsx";
import { Shown } from "../states/Shown.tsx";
import { peopleInOrder, type Person } from "./people-in-order.ts";
import { usePeopleStyles } from "./people-styles.ts";
import { PersonRow } from "./PersonRow.tsx";
import { usePlanning } from "./use-planning.ts";
import { words } from "../words.ts";
import { peopleWords } from "./words.ts";

const REFRESH_SECONDS = 60;

/** The officers, what they have in hand, when they are away, and who covers. */
export const PeoplePage = (props: { readonly place: Place; readonly refine: (place: Place) => void }) => {
  const styles = usePeopleStyles();
  const { council } = useSession();
  const { place, refine } = props;
  const { known, refresh, put } = useLive<People>("people", (api) => api.people(), REFRESH_SECONDS);
  const planning = usePlanning(put);

  const servicesOf = ({ services }: Person): string =>
    services.map((id) => council.services.find((each) => each.id === id)?.name ?? id).join(", ") ||
    peopleWords.noService;

  const page = (people: People) => {
    const shown = peopleInOrder(people.people, council.me.id, place.service);
    if (people.people.length === 0) return <Nothing icon={PeopleTeamRegular} {...peopleWords.firstRun} />;
    if (shown.length === 0) {
      return (
        <Nothing icon={PeopleTeamRegular} title={peopleWords.none.title}>
          <Button onClick={() => refine({ ...place, service: null })}>{peopleWords.none.clear}</Button>
        </Nothing>
      );
    }
    return (
      <ul className={styles.list} aria-label={peopleWords.list}>
        {shown.map((person) => (
          <PersonRow
            key={person.id}
            person={person}
            isMe={person.id === council.me.id}
            services={servicesOf(person)}
            known={people}
            onPlan={(absence, before) => planning.plan(absence, person.name, before)}
            onCancel={(absence) => planning.cancel(absence, person.name)}
          />
        ))}
      </ul>
    );
  };

  return (
    <>
      <SettingsTrail page="people" place={place} />
      <PageHeading title={peopleWords.title}>
        {council.services.length > 1 && (
          <Picker
            label={words.service}
            value={place.service ?? ""}
            choices={[
              { id: "", label: words.allServices },
              ...council.services.map(({ id, name }) => ({ id, label: name })),
            ]}
            onPick={(id) => refine({ ...place, service: id === "" ? null : id })}
          />
        )}
      </PageHeading>
      <Shown known={known} refresh={refresh}>
        {page}
      </Shown>
      <NoticeBar notice={planning.notice} onDismiss={planning.dismiss} />
    </>
  );
};
