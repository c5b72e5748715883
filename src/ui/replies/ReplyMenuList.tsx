import {
  Input,
  makeStyles,
  MenuDivider,
  MenuGroup,
  MenuGroupHeader,
  MenuItem,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  Text,
  tokens,
} from "@fluentui/react-components";
import { useRef, useState } from "react";
import type { ReplyTemplate } from "../../domain/reply/template.ts";
import { asksForDate, templatesNamed } from "./reply-menu.ts";
import { PURPOSE_ICONS } from "./purpose-icons.tsx";
import type { Replying } from "./use-replying.ts";
import { REPLY_WORDS } from "./words.ts";

/** So many can be taken in at a glance; more of them can be searched by name. */
const AT_A_GLANCE = 8;

const useStyles = makeStyles({
  popover: { maxWidth: "min(20rem, calc(100vw - 16px))" },
  filter: { width: "100%", marginBottom: tokens.spacingVerticalXS },
  nothing: { padding: tokens.spacingHorizontalS },
});

/** The templates with which a reply can begin, and the language in which it is written. */
export const ReplyMenuList = (props: {
  readonly replying: Replying;
  readonly onTemplate: (template: ReplyTemplate) => void;
}) => {
  const styles = useStyles();
  const { menu, languages } = props.replying;
  const [typed, setTyped] = useState("");
  const list = useRef<HTMLDivElement>(null);
  const shown = templatesNamed(menu.templates, typed);
  const marked = typed.trim() === "" ? menu.fits : null;
  return (
    <MenuPopover className={styles.popover}>
      <div ref={list}>
        {menu.templates.length > AT_A_GLANCE && (
          <Input
            className={styles.filter}
            aria-label={REPLY_WORDS.filter}
            placeholder={REPLY_WORDS.filter}
            value={typed}
            autoComplete="off"
            onChange={(_event, { value }) => {
              setTyped(value);
            }}
            onKeyDown={(event) => {
              if (event.key === "ArrowDown")
                list.current?.querySelector<HTMLElement>("[role^=menuitem]")?.focus();
              if (event.key === "Enter" && shown[0]) {
                event.preventDefault();
                list.current?.querySelector<HTMLElement>("[role=menuitem]")?.click();
              }
            }}
          />
        )}
        <MenuList>
          {shown.length === 0 && (
            <Text size={200} className={styles.nothing} role="status">
              {REPLY_WORDS.nothingFits}
            </Text>
          )}
          {shown.map((template) => (
            <MenuItem
              key={template.id}
              icon={PURPOSE_ICONS[template.purpose]}
              {...(template.purpose === marked ? { secondaryContent: REPLY_WORDS.fits } : {})}
              onClick={() => {
                props.onTemplate(template);
              }}
            >
              {asksForDate(template) ? REPLY_WORDS.asksMore(template.name) : template.name}
            </MenuItem>
          ))}
          {languages.length > 1 && (
            <>
              <MenuDivider />
              <MenuGroup>
                <MenuGroupHeader>{REPLY_WORDS.language}</MenuGroupHeader>
                {languages.map((each) => (
                  <MenuItemRadio key={each} name="language" value={each} lang={each} persistOnClick>
                    {REPLY_WORDS.languages[each]}
                  </MenuItemRadio>
                ))}
              </MenuGroup>
            </>
          )}
        </MenuList>
      </div>
    </MenuPopover>
  );
};
