import { makeStyles, tokens } from "@fluentui/react-components";
import { listed } from "../../domain/standards/listed-words.ts";
import { percent } from "../../ui/format/numbers.ts";
import { CHANNEL_WORDS, KIND_WORDS } from "../../ui/format/scope-words.ts";
import { useSession } from "../session-context.ts";
import { dayInWords } from "./day-words.ts";
import type { RegisterVersion } from "./register.ts";
import { standardsWords } from "./words.ts";

const useStyles = makeStyles({
  facts: {
    display: "grid",
    gridTemplateColumns: "8rem minmax(0, 1fr)",
    gap: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    margin: 0,
    maxWidth: "52rem",
    "@media (max-width: 640px)": { gridTemplateColumns: "minmax(0, 1fr)", rowGap: 0 },
  },
  name: { color: tokens.colorNeutralForeground2 },
  value: { margin: 0, "@media (max-width: 640px)": { marginBottom: tokens.spacingVerticalS } },
  source: { margin: 0, overflowWrap: "anywhere" },
});

const lower = (text: string): string => `${text.charAt(0).toLowerCase()}${text.slice(1)}`;

/** For whom a promise is: "e-mail, web form; ordinary matters; all services". */
const useScope = ({ standard }: RegisterVersion): string => {
  const { council } = useSession();
  const { kinds, channels, services, complexity } = standard;
  const { facts } = standardsWords;
  const serviceName = (id: string): string => council.services.find((each) => each.id === id)?.name ?? id;
  return [
    ...(kinds === null
      ? []
      : [
          listed(
            kinds.map((kind) => KIND_WORDS[kind]),
            "and",
          ),
        ]),
    listed(
      channels.map((channel, index) =>
        index === 0 && kinds === null ? CHANNEL_WORDS[channel] : lower(CHANNEL_WORDS[channel]),
      ),
      "or",
    ),
    ...(facts.complexity[complexity] === null ? [] : [facts.complexity[complexity]]),
    services === null ? facts.allServices : listed(services.map(serviceName), "and"),
  ].join(" · ");
};

/** All that is known of one version, each with its name. */
export const StandardFacts = ({ version }: { readonly version: RegisterVersion }) => {
  const styles = useStyles();
  const scope = useScope(version);
  const { standard, targetPercent, until, published } = version;
  const { facts } = standardsWords;
  const rows: readonly (readonly [string, string])[] = [
    [facts.for, scope],
    [facts.target, targetPercent === null ? standardsWords.noTarget : percent(targetPercent)],
    [facts.basis, standardsWords.basis[standard.basis]],
    [
      facts.measured,
      standard.notMeasured === null
        ? standardsWords.measured[standard.measured]
        : `${standardsWords.measured[standard.measured]}, ${standardsWords.measuredWhy(standard.notMeasured.reason, dayInWords(standard.notMeasured.since))}`,
    ],
    [
      facts.inForce,
      until === null
        ? standardsWords.inForceFrom(dayInWords(standard.inForceFrom))
        : standardsWords.fromTo(dayInWords(standard.inForceFrom), dayInWords(until)),
    ],
    [
      facts.approved,
      standard.approved === null
        ? standardsWords.notApproved
        : standardsWords.approvedBy(standard.approved.by, dayInWords(standard.approved.on)),
    ],
  ];
  return (
    <dl className={styles.facts}>
      {rows.map(([name, value]) => (
        <div key={name} style={{ display: "contents" }}>
          <dt className={styles.name}>{name}</dt>
          <dd className={styles.value}>{value}</dd>
        </div>
      ))}
      <div style={{ display: "contents" }}>
        <dt className={styles.name}>{facts.source}</dt>
        <dd className={styles.value}>
          <p className={styles.source}>{standard.source}</p>
          {published !== null && <p className={styles.source}>{standardsWords.published(published.title)}</p>}
        </dd>
      </div>
    </dl>
  );
};
