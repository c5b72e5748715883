import {
  Button,
  makeStyles,
  Menu,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  tokens,
} from "@fluentui/react-components";
import { ArrowDownloadRegular, DocumentTableRegular, DocumentTextRegular } from "@fluentui/react-icons";
import { useExporting, type Make } from "./use-exporting.ts";
import { exportWords } from "./words.ts";

const useStyles = makeStyles({
  place: {
    display: "inline-flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    "@media print": { display: "none" },
  },
  told: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

/** Takes a table away as a file. */
export const ExportMenu = (props: {
  /** What is exported, for those who only hear the button. */
  readonly of: string;
  readonly label?: string;
  readonly subtle?: boolean;
  readonly make: Make;
  /** Several tables go into one workbook; a CSV file holds one. */
  readonly workbookOnly?: boolean;
}) => {
  const styles = useStyles();
  const { told, busy, save } = useExporting();
  const name = { "aria-label": exportWords.menuOf(props.of) };
  const look = {
    size: "small",
    appearance: props.subtle ? "subtle" : "outline",
    icon: <ArrowDownloadRegular />,
    disabledFocusable: busy,
  } as const;
  return (
    <span className={styles.place}>
      {props.workbookOnly ? (
        <Button {...look} onClick={() => void save(props.make, "xlsx")}>
          {props.label ?? exportWords.xlsx}
        </Button>
      ) : (
        <Menu>
          <MenuTrigger disableButtonEnhancement>
            <Button {...look} {...name}>
              {props.label ?? exportWords.menu}
            </Button>
          </MenuTrigger>
          <MenuPopover>
            <MenuList>
              <MenuItem icon={<DocumentTextRegular />} onClick={() => void save(props.make, "csv")}>
                {exportWords.csv}
              </MenuItem>
              <MenuItem icon={<DocumentTableRegular />} onClick={() => void save(props.make, "xlsx")}>
                {exportWords.xlsx}
              </MenuItem>
            </MenuList>
          </MenuPopover>
        </Menu>
      )}
      <span role="status" className={styles.told}>
        {told}
      </span>
    </span>
  );
};
