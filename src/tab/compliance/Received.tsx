import { makeStyles, tokens } from "@fluentui/react-components";
import { Fragment } from "react";
import type { ComplianceReport } from "../../contracts/compliance.ts";
import { CHANNELS } from "../../domain/standards/standard.ts";
import { CHANNEL_WORDS } from "../../ui/format/scope-words.ts";
import { casesPlace } from "./figure-place.ts";
import { NumberLink } from "./NumberLink.tsx";
import { complianceWords } from "./words.ts";

const useStyles = makeStyles({
  line: {
    margin: `${tokens.spacingVerticalS} 0 0`,
    color: tokens.colorNeutralForeground2,
    "@media print": { display: "none" },
  },
});

const { received: words } = complianceWords;

/** How many cases came, by each way in: the sentences above say the same and can not be clicked. */
export const Received = ({ report }: { readonly report: ComplianceReport }) => {
  const styles = useStyles();
  const ways = CHANNELS.map((channel) => ({ channel, cases: report.received[channel] ?? 0 })).filter(
    ({ cases }) => cases > 0,
  );
  if (ways.length === 0) return null;
  return (
    <p className={styles.line}>
      {words.label}
      {ways.map(({ channel, cases }, at) => (
        <Fragment key={channel}>
          {at === 0 ? " " : " · "}
          {CHANNEL_WORDS[channel]}{" "}
          <NumberLink
            inSentence
            number={cases}
            what={words.what(CHANNEL_WORDS[channel])}
            place={{ ...casesPlace(report), channel }}
          />
        </Fragment>
      ))}
    </p>
  );
};
