import { Button, Link, Select } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import { useRef, useState } from "react";
import { focusAfterRemoval } from "../focus-after-removal.ts";
import { hashOf, START } from "../place.ts";
import { useServicesStyles } from "./services-styles.ts";
import { servicesWords } from "./words.ts";

interface Named {
  readonly id: string;
  readonly name: string;
}

/** A service: who belongs to it, and which mailboxes are its own. */
export const ServiceTeam = (props: {
  readonly service: Named;
  readonly team: readonly Named[];
  readonly others: readonly Named[];
  readonly mailboxes: readonly string[];
  readonly onMember: (officer: Named, member: boolean) => Promise<boolean>;
}) => {
  const styles = useServicesStyles();
  const { service, team, others, mailboxes } = props;
  const [chosen, setChosen] = useState("");
  const box = useRef<HTMLDivElement>(null);
  // Somebody else may have added the one that is chosen here.
  const joining = others.find(({ id }) => id === chosen);
  const add = async (): Promise<void> => {
    if (joining === undefined || !(await props.onMember(joining, true))) return;
    setChosen("");
    focusAfterRemoval(box.current, team.length);
  };
  const remove = async (officer: Named, index: number): Promise<void> => {
    if (await props.onMember(officer, false)) focusAfterRemoval(box.current, index);
  };
  return (
    <li className={styles.service}>
      <h3 className={styles.name}>{service.name}</h3>
      <div ref={box}>
        <span className={styles.label}>{servicesWords.officers}</span>
        {team.length === 0 && <span>{servicesWords.nobody}</span>}
        <ul className={styles.entries}>
          {team.map((officer, index) => (
            <li key={officer.id} className={styles.entry}>
              {officer.name}
              <Button
                size="small"
                appearance="transparent"
                icon={<DismissRegular />}
                data-remove
                aria-label={servicesWords.remove(officer.name, service.name)}
                onClick={() => void remove(officer, index)}
              />
            </li>
          ))}
        </ul>
        {others.length > 0 && (
          <form
            className={styles.joining}
            onSubmit={(event) => {
              event.preventDefault();
              void add();
            }}
          >
            <Select
              size="small"
              data-add
              value={joining?.id ?? ""}
              aria-label={servicesWords.whoToAdd(service.name)}
              onChange={(_event, { value }) => setChosen(value)}
            >
              <option value="">{servicesWords.nobodyChosen}</option>
              {others.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </Select>
            <Button
              size="small"
              type="submit"
              aria-label={servicesWords.addTo(service.name)}
              disabledFocusable={joining === undefined}
            >
              {servicesWords.add}
            </Button>
          </form>
        )}
      </div>
      <div>
        <span className={styles.label}>{servicesWords.mailboxes}</span>
        {mailboxes.length === 0 && <span>{servicesWords.noMailbox}</span>}
        <ul className={styles.mailboxes}>
          {mailboxes.map((mailbox) => (
            <li key={mailbox}>
              <Link href={hashOf({ ...START, page: "mailbox", mailbox })}>{mailbox}</Link>
            </li>
          ))}
        </ul>
      </div>
    </li>
  );
};
