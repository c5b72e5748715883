import {
  Avatar,
  Button,
  makeStyles,
  Menu,
  MenuGroup,
  MenuGroupHeader,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from "@fluentui/react-components";
import type { Me } from "../page/me.ts";

const useStyles = makeStyles({ people: { maxHeight: "70vh", overflowY: "auto" } });

/** Who is signed in, and the others whose place can be taken. */
export const PersonMenu = ({ me, small }: { readonly me: Me; readonly small: boolean }) => {
  const styles = useStyles();
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <Button
          appearance="subtle"
          aria-label={me.person.name}
          icon={<Avatar name={me.person.name} size={28} color="colorful" aria-hidden />}
        >
          {small ? null : me.person.name}
        </Button>
      </MenuTrigger>
      <MenuPopover className={styles.people}>
        <MenuList>
          <MenuGroup>
            <MenuGroupHeader>Work as somebody else</MenuGroupHeader>
            {me.people
              .filter((each) => each.id !== me.person.id)
              .map((each) => (
                <MenuItem
                  key={each.id}
                  secondaryContent={each.role}
                  onClick={() => location.assign(`/microsoft/switch?${new URLSearchParams({ to: each.id })}`)}
                >
                  {each.name}
                </MenuItem>
              ))}
          </MenuGroup>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
};
