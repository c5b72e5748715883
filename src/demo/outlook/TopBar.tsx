import { Avatar, Button, Input, makeStyles, tokens } from "@fluentui/react-components";
import { NavigationRegular } from "@fluentui/react-icons/svg/navigation";
import { SearchRegular } from "@fluentui/react-icons/svg/search";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    alignItems: "center",
    columnGap: "12px",
    height: "48px",
    padding: "0 12px",
    flexShrink: 0,
    background: tokens.colorBrandBackground,
    color: tokens.colorNeutralForegroundOnBrand,
  },
  name: { fontWeight: 600, fontSize: "16px", flexShrink: 0 },
  search: { flexGrow: 1, maxWidth: "460px", minWidth: 0, margin: "0 auto" },
  folders: { color: tokens.colorNeutralForegroundOnBrand, minWidth: "32px" },
});

export interface TopBarProps {
  readonly person: string;
  readonly search: string;
  /** Only where the folders do not fit beside the list. */
  onFolders?: (() => void) | undefined;
  /** Before the person. */
  readonly menu: ReactNode;
  onSearch(search: string): void;
}

export const TopBar = ({ person, search, onFolders, menu, onSearch }: TopBarProps) => {
  const styles = useStyles();
  return (
    <header className={styles.bar}>
      {onFolders && (
        <Button
          appearance="transparent"
          className={styles.folders}
          aria-label="Show the folders"
          icon={<NavigationRegular />}
          onClick={onFolders}
        />
      )}
      <span className={styles.name}>Outlook</span>
      <Input
        className={styles.search}
        type="search"
        aria-label="Search this folder"
        placeholder="Search"
        contentBefore={<SearchRegular />}
        value={search}
        onChange={(_event, { value }) => onSearch(value)}
      />
      {menu}
      <Avatar name={person} size={32} color="neutral" />
    </header>
  );
};
