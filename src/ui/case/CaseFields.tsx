import {
  Button,
  Menu,
  MenuButton,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from "@fluentui/react-components";
import type { OfficerFact } from "../../contracts/case.ts";
import type { Complexity } from "../../domain/standards/standard.ts";
import { useCaseStyles } from "./case-styles.ts";
import type { Officer } from "./expected-event.ts";
import { KindMenu } from "./kinds/KindMenu.tsx";
import type { ShownCase } from "./shown-case.ts";
import { CASE_WORDS } from "./words.ts";

interface ChoiceProps<T extends string> {
  readonly name: string;
  readonly spoken: string;
  readonly value: T;
  readonly values: Readonly<Record<T, string>>;
  readonly onChoose: (value: T) => void;
}

const Choice = <T extends string>({ name, spoken, value, values, onChoose }: ChoiceProps<T>) => {
  const styles = useCaseStyles();
  return (
    <Menu
      checkedValues={{ [name]: [value] }}
      onCheckedValueChange={(_event, { checkedItems }) => {
        const chosen = checkedItems[0] as T | undefined;
        if (chosen !== undefined && chosen !== value) onChoose(chosen);
      }}
    >
      <MenuTrigger disableButtonEnhancement>
        <MenuButton appearance="subtle" size="small" className={styles.choice} aria-label={spoken}>
          {values[value]}
        </MenuButton>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {(Object.keys(values) as T[]).map((each) => (
            <MenuItemRadio key={each} name={name} value={each}>
              {values[each]}
            </MenuItemRadio>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
};

const Owner = (props: {
  readonly owner: Officer | null;
  readonly me: Officer;
  /** That the owner is away; null while they are there. */
  readonly away: string | null;
  readonly onOwner: (owner: Officer | null) => void;
}) => {
  const styles = useCaseStyles();
  const { owner, me, onOwner } = props;
  const mine = owner?.id === me.id;
  const step = owner === null ? CASE_WORDS.takeIt : mine ? CASE_WORDS.handBack : CASE_WORDS.takeOver;
  return (
    <>
      <span>{owner === null ? CASE_WORDS.unowned : mine ? CASE_WORDS.you(owner.name) : owner.name}</span>
      <Button
        size="small"
        onClick={() => {
          onOwner(mine ? null : { id: me.id, name: me.name });
        }}
      >
        {step}
      </Button>
      {props.away !== null && <span className={styles.away}>{props.away}</span>}
    </>
  );
};

/** Who has the case, and what it is: changed in place. A change of complexity asks for its reason elsewhere. */
export const CaseFields = (props: {
  readonly shown: ShownCase;
  readonly me: Officer;
  readonly ownerAway: string | null;
  readonly onFact: (fact: OfficerFact) => void;
  readonly onComplexity: (complexity: Complexity) => void;
}) => {
  const styles = useCaseStyles();
  const { owner, kind, complexity } = props.shown.case;
  return (
    <dl className={styles.fields}>
      <dt className={styles.fieldName}>{CASE_WORDS.owner}</dt>
      <dd className={styles.fieldValue}>
        <Owner
          owner={owner}
          me={props.me}
          away={props.ownerAway}
          onOwner={(next) => {
            props.onFact({ type: "takenOn", owner: next });
          }}
        />
      </dd>
      <dt className={styles.fieldName}>{CASE_WORDS.kind}</dt>
      <dd className={styles.fieldValue}>
        <span>{CASE_WORDS.kinds[kind]}</span>
        <KindMenu
          shown={props.shown}
          me={props.me}
          onKind={(next) => {
            props.onFact({ type: "reclassified", kind: next });
          }}
        />
      </dd>
      <dt className={styles.fieldName}>{CASE_WORDS.complexity}</dt>
      <dd className={styles.fieldValue}>
        <Choice<Complexity>
          name="complexity"
          spoken={CASE_WORDS.changeComplexity(CASE_WORDS.complexities[complexity])}
          value={complexity}
          values={CASE_WORDS.complexities}
          onChoose={props.onComplexity}
        />
      </dd>
    </dl>
  );
};
