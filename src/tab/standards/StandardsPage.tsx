import { Link } from "@fluentui/react-components";
import { DocumentQuestionMarkRegular, DocumentRegular } from "@fluentui/react-icons";
import type { StandardRegister } from "../../contracts/standards.ts";
import { PageHeading } from "../frame/PageHeading.tsx";
import { Picker } from "../frame/Picker.tsx";
import { hashOf, START, type Place } from "../place.ts";
import { useSession } from "../session-context.ts";
import { Nothing } from "../states/Nothing.tsx";
import { Shown } from "../states/Shown.tsx";
import { words } from "../words.ts";
import { RegisterList } from "./RegisterList.tsx";
import { StandardPage } from "./StandardPage.tsx";
import { useStandardsStyles } from "./standards-styles.ts";
import { useRegister } from "./use-register.ts";
import { standardsWords } from "./words.ts";

/** The register of standards of one council, or one standard of it. */
export const StandardsPage = (props: { readonly place: Place; readonly refine: (place: Place) => void }) => {
  const styles = useStandardsStyles();
  const { council } = useSession();
  const { place, refine } = props;
  const { known, refresh, put } = useRegister();
  const chosen = council.authorities.find(({ id }) => id === place.authority) ?? council.authorities[0];
  const authority = chosen?.id ?? "";

  const one = (register: StandardRegister) => {
    const of = register.authorities.find((each) => each.authority === authority);
    const entry = of?.standards.find(({ id }) => id === place.standard);
    if (of === undefined || entry === undefined) {
      return (
        <>
          <Link href={hashOf({ ...START, page: "standards", authority: place.authority })}>
            {standardsWords.back}
          </Link>
          <PageHeading title={standardsWords.title} />
          <Nothing icon={DocumentQuestionMarkRegular} {...standardsWords.unknown} />
        </>
      );
    }
    return (
      <StandardPage
        key={`${authority} ${entry.id}`}
        register={of}
        entry={entry}
        put={put}
        refresh={refresh}
      />
    );
  };

  const all = (register: StandardRegister) => {
    const of = register.authorities.find((each) => each.authority === authority);
    return of === undefined || of.standards.length === 0 ? (
      <Nothing icon={DocumentRegular} {...standardsWords.none} />
    ) : (
      <RegisterList authority={of} />
    );
  };

  if (place.standard !== null) {
    return (
      <Shown known={known} refresh={refresh}>
        {one}
      </Shown>
    );
  }
  return (
    <>
      <PageHeading title={standardsWords.title}>
        {council.authorities.length > 1 && (
          <Picker
            label={words.authority}
            value={authority}
            choices={council.authorities.map(({ id, name }) => ({ id, label: name }))}
            onPick={(id) => refine({ ...place, authority: id })}
          />
        )}
        <Link href={hashOf({ ...START, page: "leaflet", authority })}>{standardsWords.leaflet}</Link>
      </PageHeading>
      <p className={styles.about}>{standardsWords.about}</p>
      <Shown known={known} refresh={refresh}>
        {all}
      </Shown>
    </>
  );
};
