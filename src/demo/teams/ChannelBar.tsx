import { Button, makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import { AddRegular } from "@fluentui/react-icons/svg/add";
import { CHANNEL } from "./opened.ts";
import type { SavedTab } from "./teams-host/teams-host.ts";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: "6px",
    minHeight: "44px",
    flexShrink: 0,
    padding: "0 16px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  name: { marginRight: "12px" },
  here: { fontWeight: 600, boxShadow: `inset 0 -2px 0 ${tokens.colorCompoundBrandStroke}`, borderRadius: 0 },
});

/** The channel's name, its tabs, and the button that adds one. */
export const ChannelBar = (props: {
  readonly tabs: readonly SavedTab[];
  readonly openedId: string | null;
  onOpen(tab: SavedTab): void;
  onAdd(): void;
}) => {
  const styles = useStyles();
  return (
    <div className={styles.bar}>
      <Text weight="semibold" className={styles.name}>
        {CHANNEL.team}: {CHANNEL.name}
      </Text>
      {props.tabs.map((tab) => (
        <Button
          key={tab.entityId}
          appearance="subtle"
          className={mergeClasses(tab.entityId === props.openedId && styles.here)}
          aria-current={tab.entityId === props.openedId ? "page" : undefined}
          onClick={() => props.onOpen(tab)}
        >
          {tab.suggestedDisplayName}
        </Button>
      ))}
      <Button
        appearance="subtle"
        icon={<AddRegular />}
        aria-label="Add a tab"
        onClick={() => props.onAdd()}
      />
    </div>
  );
};
