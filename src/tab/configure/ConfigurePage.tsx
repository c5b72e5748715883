import { Link, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useEffect, useMemo, useState } from "react";
import type { Council } from "../../ui/api/api.ts";
import { ChannelTabForm } from "./ChannelTabForm.tsx";
import { keptTab, NEW_TAB, type ChannelTab } from "./channel-tab.ts";
import type { Configuration } from "./teams-configuration.ts";
import { configureWords as words } from "./words.ts";

const useStyles = makeStyles({
  page: {
    display: "grid",
    gap: tokens.spacingVerticalL,
    maxWidth: "36rem",
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalL}`,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
  text: { color: tokens.colorNeutralForeground2 },
});

/** What the tab is called: "Housing", "Housing, Ashby: compliance". */
const nameOf = ({ service, authority, page }: ChannelTab, council: Council): string => {
  const ofService = council.services.find(({ id }) => id === service)?.name ?? words.allServices;
  const ofCouncil = council.authorities.find(({ id }) => id === authority)?.name;
  return words.tabName[page](ofCouncil === undefined ? ofService : words.ofCouncil(ofService, ofCouncil));
};

/** The first choice: what it was before, or the service of the one who adds the tab. */
const firstOf = (configuration: Configuration | null, { me }: Council): ChannelTab =>
  configuration?.before ?? { ...NEW_TAB, service: me.services[0] ?? null };

/** Asks which service a tab is for. Teams' own button saves it; in a plain browser there is a link instead. */
export const ConfigurePage = (props: {
  readonly council: Council;
  readonly configuration: Configuration | null;
}) => {
  const styles = useStyles();
  const { council, configuration } = props;
  const [tab, setTab] = useState(() => firstOf(configuration, council));
  const name = nameOf(tab, council);
  const kept = useMemo(() => keptTab(tab, location.origin, name), [tab, name]);
  useEffect(() => configuration?.choose(kept), [configuration, kept]);
  return (
    <main className={styles.page}>
      <h1 className={styles.title}>{words.title}</h1>
      <Text className={styles.text}>{words.text}</Text>
      <ChannelTabForm council={council} tab={tab} onChange={setTab} />
      {configuration === null ? (
        <>
          <Text>{words.alone}</Text>
          <Link inline href={kept.contentUrl}>
            {words.open}
          </Link>
        </>
      ) : (
        <Text role="status" className={styles.text}>
          {words.named(name)} {words.save}
        </Text>
      )}
    </main>
  );
};
