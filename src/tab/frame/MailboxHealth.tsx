import { MessageBar, MessageBarBody } from "@fluentui/react-components";
import { useSession } from "../session-context.ts";
import { words } from "../words.ts";

/** Says which mailboxes could not be read, since their newest mail may be missing from every list. */
export const MailboxHealth = () => {
  const { council } = useSession();
  const troubled = council.mailboxHealth.flatMap(({ address, problem }) =>
    problem === null ? [] : [`${address} (${problem})`],
  );
  if (troubled.length === 0) return null;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>{words.mailboxProblem(troubled.join(", "))}</MessageBarBody>
    </MessageBar>
  );
};
