import { Field, Radio, RadioGroup, makeStyles, Select, tokens } from "@fluentui/react-components";
import type { Council } from "../../ui/api/api.ts";
import { FIRST_PAGES, type ChannelTab } from "./channel-tab.ts";
import { configureWords as words } from "./words.ts";

const useStyles = makeStyles({
  form: { display: "grid", gap: tokens.spacingVerticalL, maxWidth: "26rem" },
});

interface Named {
  readonly id: string;
  readonly name: string;
}

const Choice = (props: {
  readonly label: string;
  readonly all: string;
  readonly things: readonly Named[];
  readonly value: string | null;
  readonly onPick: (id: string | null) => void;
}) => (
  <Field label={props.label}>
    <Select
      value={props.value ?? ""}
      onChange={(_event, { value }) => props.onPick(value === "" ? null : value)}
    >
      <option value="">{props.all}</option>
      {props.things.map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </Select>
  </Field>
);

/** Which service, which council where there are several, and what the tab opens with. */
export const ChannelTabForm = (props: {
  readonly council: Council;
  readonly tab: ChannelTab;
  readonly onChange: (tab: ChannelTab) => void;
}) => {
  const styles = useStyles();
  const { council, tab, onChange } = props;
  return (
    <div className={styles.form}>
      <Choice
        label={words.service}
        all={words.allServices}
        things={council.services}
        value={tab.service}
        onPick={(service) => onChange({ ...tab, service })}
      />
      {council.authorities.length > 1 && (
        <Choice
          label={words.authority}
          all={words.allAuthorities}
          things={council.authorities}
          value={tab.authority}
          onPick={(authority) => onChange({ ...tab, authority })}
        />
      )}
      <Field label={words.page}>
        <RadioGroup
          value={tab.page}
          onChange={(_event, { value }) =>
            onChange({ ...tab, page: FIRST_PAGES.find((each) => each === value) ?? tab.page })
          }
        >
          {FIRST_PAGES.map((page) => (
            <Radio key={page} value={page} label={words.pages[page]} />
          ))}
        </RadioGroup>
      </Field>
    </div>
  );
};
