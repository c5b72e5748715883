import { Button, Link, Select } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
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
  readonly onMember: (officer: Named, member: boolean) => void;
}) => {
  const styles = useServicesStyles();
  const { service, team, others, mailboxes } = props;
  return (
    <li className={styles.service}>
      <h3 className={styles.name}>{service.name}</h3>
      <div>
        <span className={styles.label}>{servicesWords.officers}</span>
        {team.length === 0 && <span>{servicesWords.nobody}</span>}
        <ul className={styles.entries}>
          {team.map((officer) => (
            <li key={officer.id} className={styles.entry}>
              {officer.name}
              <Button
                size="small"
                appearance="transparent"
                icon={<DismissRegular />}
                aria-label={servicesWords.remove(officer.name, service.name)}
                onClick={() => props.onMember(officer, false)}
              />
            </li>
          ))}
        </ul>
        {others.length > 0 && (
          <Select
            size="small"
            value=""
            aria-label={servicesWords.addTo(service.name)}
            onChange={(_event, { value }) => {
              const chosen = others.find(({ id }) => id === value);
              if (chosen) props.onMember(chosen, true);
            }}
          >
            <option value="">{servicesWords.add}</option>
            {others.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </Select>
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
