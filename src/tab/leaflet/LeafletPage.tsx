import { Button, Link, makeStyles, tokens } from "@fluentui/react-components";
import { DocumentRegular, PrintRegular } from "@fluentui/react-icons";
import type { StandardRegister } from "../../contracts/standards.ts";
import { PageHeading } from "../frame/PageHeading.tsx";
import { Picker } from "../frame/Picker.tsx";
import { hashOf, START, type Place } from "../place.ts";
import { useSession } from "../session-context.ts";
import { useRegister } from "../standards/use-register.ts";
import { standardsWords } from "../standards/words.ts";
import { Nothing } from "../states/Nothing.tsx";
import { Shown } from "../states/Shown.tsx";
import { words } from "../words.ts";
import { PrintsSheet } from "./PrintsSheet.tsx";
import { countsFromNextDay, leafletGroups } from "./promises.ts";
import { Sheet } from "./Sheet.tsx";
import { leafletWords } from "./words.ts";

const useStyles = makeStyles({
  about: { margin: `0 0 ${tokens.spacingVerticalM}`, color: tokens.colorNeutralForeground2 },
});

/** The promises as the public reads them, on a sheet that can be printed. */
export const LeafletPage = (props: { readonly place: Place; readonly refine: (place: Place) => void }) => {
  const styles = useStyles();
  const { council } = useSession();
  const { place, refine } = props;
  const { known, refresh } = useRegister();
  const chosen = council.authorities.find(({ id }) => id === place.authority) ?? council.authorities[0];
  const nameOf = (id: string): string => council.services.find((each) => each.id === id)?.name ?? id;

  const sheet = (register: StandardRegister) => {
    const of = register.authorities.find((each) => each.authority === chosen?.id);
    const groups = of === undefined ? [] : leafletGroups(of, nameOf);
    const calendar = council.rules[chosen?.id ?? ""]?.calendar;
    if (of === undefined || groups.length === 0 || calendar === undefined)
      return <Nothing icon={DocumentRegular} {...leafletWords.none} />;
    return (
      <Sheet
        council={chosen?.name ?? council.name}
        groups={groups}
        calendar={calendar}
        dayZero={countsFromNextDay(of)}
        today={of.today}
      />
    );
  };

  return (
    <>
      <PrintsSheet />
      <Link href={hashOf({ ...START, page: "standards", authority: place.authority })}>
        {leafletWords.back}
      </Link>
      <PageHeading title={standardsWords.leaflet}>
        {council.authorities.length > 1 && (
          <Picker
            label={words.authority}
            value={chosen?.id ?? ""}
            choices={council.authorities.map(({ id, name }) => ({ id, label: name }))}
            onPick={(id) => refine({ ...place, authority: id })}
          />
        )}
        <Button icon={<PrintRegular />} onClick={() => print()}>
          {leafletWords.print}
        </Button>
      </PageHeading>
      <p className={styles.about}>{leafletWords.about}</p>
      <Shown known={known} refresh={refresh}>
        {sheet}
      </Shown>
    </>
  );
};
