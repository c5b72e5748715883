import {
  Breadcrumb,
  BreadcrumbButton,
  BreadcrumbDivider,
  BreadcrumbItem,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { Fragment } from "react";
import { hashOf, START, type Place } from "../place.ts";
import type { SETTINGS_LINKS } from "./settings-links.ts";
import { settingsWords } from "./words.ts";

const useStyles = makeStyles({
  // The words of the trail stand over those of the heading, not its room for being pressed.
  trail: { marginInlineStart: "-6px", "& ol": { flexWrap: "wrap" } },
  here: {
    paddingInline: "6px",
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
  },
});

/** The way up from a page under Settings. The council and service that were picked go along. */
export const SettingsTrail = (props: {
  readonly page: (typeof SETTINGS_LINKS)[number];
  readonly place?: Pick<Place, "authority" | "service">;
  /** What is shown beneath the page: the page itself leads up then. */
  readonly shown?: string;
}) => {
  const styles = useStyles();
  const { page, shown } = props;
  const { authority = null, service = null } = props.place ?? {};
  const title = settingsWords.links[page].title;
  const up = [
    { title: settingsWords.title, page: "settings" as const },
    ...(shown === undefined ? [] : [{ title, page }]),
  ];
  return (
    <Breadcrumb className={styles.trail} aria-label={settingsWords.trail} size="small">
      {up.map((each) => (
        <Fragment key={each.page}>
          <BreadcrumbItem>
            <BreadcrumbButton href={hashOf({ ...START, page: each.page, authority, service })}>
              {each.title}
            </BreadcrumbButton>
          </BreadcrumbItem>
          <BreadcrumbDivider />
        </Fragment>
      ))}
      <BreadcrumbItem>
        <span className={styles.here} aria-current="page">
          {shown ?? title}
        </span>
      </BreadcrumbItem>
    </Breadcrumb>
  );
};
