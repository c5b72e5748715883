import type { DemoMessage } from "../../../src/demo/council/demo-message.ts";
import type { Expected } from "../count.ts";
import type { Watched } from "../stage.ts";
import { letter } from "./letters.ts";

/** So many letters from as many people, in turn to each mailbox; what has to become of them is added to `expected`. */
export const sendLetters = (
  { graph, clock, council }: Watched,
  expected: Expected[],
  names: readonly string[],
  more: Partial<DemoMessage> = {},
): void => {
  for (const [index, name] of names.entries()) {
    const { address: mailbox } = council.mailboxes[index % council.mailboxes.length] ?? { address: "" };
    const mail = letter({ mailbox, name, receivedAt: clock.now() }, more);
    graph.world.deliver(mail);
    expected.push({
      ...{ mailbox, messageId: mail.internetMessageId, becomes: "case", acknowledged: "once" },
    });
  }
};

export const names = (what: string, count: number): readonly string[] =>
  Array.from({ length: count }, (_, index) => `${what}-${index + 1}`);

/** An officer answers a letter from its shared mailbox. */
export const answer = ({ graph }: Watched, expected: Expected[], mailbox: string, name: string): void => {
  const [mail] = graph.world.lookUp(mailbox, {
    by: "internetMessageId",
    value: `<${name}@residents.example>`,
  });
  if (mail === undefined) throw new Error(`${name} is not in ${mailbox}`);
  const sent = graph.world.send({
    ...{ mailbox, officer: { name: "Priya Shah", address: "priya.shah@ashby.example" } },
    ...{ replyTo: mail.id, text: "We will come on Monday." },
  });
  expected.push({ mailbox, messageId: sent.internetMessageId, becomes: "part", acknowledged: "never" });
};
