import { Button, makeStyles, tokens, Tooltip } from "@fluentui/react-components";
import { ChevronLeftRegular, ChevronRightRegular } from "@fluentui/react-icons";
import { CHANNELS, KINDS } from "../../domain/standards/standard.ts";
import { CHANNEL_WORDS, KIND_WORDS } from "../../ui/format/scope-words.ts";
import { CouncilPickers } from "../frame/CouncilPickers.tsx";
import { Picker } from "../frame/Picker.tsx";
import type { Place } from "../place.ts";
import { useSession } from "../session-context.ts";
import { words } from "../words.ts";
import { around, inLength, OFFERED, titleInFull, withPeriod } from "./period-choices.ts";
import { complianceWords } from "./words.ts";

const useStyles = makeStyles({
  steps: { display: "inline-flex", alignItems: "end", gap: tokens.spacingHorizontalXXS, minWidth: 0 },
  all: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "end",
    gap: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    marginBottom: tokens.spacingVerticalL,
    "@media print": { display: "none" },
  },
});

const { pickers } = complianceWords;

/** Which period, and whose cases. All of it goes into the address. */
export const CompliancePickers = (props: {
  readonly place: Place;
  /** The id of the period that is shown or on its way. */
  readonly period: string;
  readonly refine: (place: Place) => void;
}) => {
  const styles = useStyles();
  const { council } = useSession();
  const { place, period, refine } = props;
  const now = around(period, council.today);
  const length = now?.length ?? "quarter";
  const show = (id: string): void => refine({ ...place, period: id });
  const { earlier, later } = now ?? { earlier: null, later: null };
  return (
    <div className={styles.all}>
      <Picker
        label={pickers.length}
        value={length}
        choices={OFFERED.map(({ length: id }) => ({ id, label: complianceWords.lengths[id] }))}
        onPick={(id) => {
          const picked = OFFERED.find((each) => each.length === id)?.length;
          if (picked && now) show(inLength(now.period, picked, council.today).id);
        }}
      />
      <span className={styles.steps}>
        {earlier && (
          <Tooltip content={pickers.earlier(titleInFull(earlier))} relationship="label">
            <Button appearance="subtle" icon={<ChevronLeftRegular />} onClick={() => show(earlier.id)} />
          </Tooltip>
        )}
        <Picker
          label={words.period}
          value={period}
          groups={withPeriod(council.today, length, period)}
          onPick={show}
        />
        <Tooltip
          content={later ? pickers.later(titleInFull(later)) : pickers.nothingLater}
          relationship="label"
        >
          <Button
            appearance="subtle"
            icon={<ChevronRightRegular />}
            disabledFocusable={!later}
            onClick={() => later && show(later.id)}
          />
        </Tooltip>
      </span>
      <CouncilPickers place={place} refine={refine} withService />
      <Picker
        label={pickers.channel}
        value={place.channel ?? ""}
        choices={[
          { id: "", label: pickers.allChannels },
          ...CHANNELS.map((id) => ({ id, label: CHANNEL_WORDS[id] })),
        ]}
        onPick={(id) => refine({ ...place, channel: CHANNELS.find((each) => each === id) ?? null })}
      />
      <Picker
        label={pickers.kind}
        value={place.kind ?? ""}
        choices={[{ id: "", label: pickers.allKinds }, ...KINDS.map((id) => ({ id, label: KIND_WORDS[id] }))]}
        onPick={(id) => refine({ ...place, kind: KINDS.find((each) => each === id) ?? null })}
      />
    </div>
  );
};
