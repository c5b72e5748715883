import { addDays, type CivilDate, type Instant } from "../../domain/calendar/civil-date.ts";
import { civilDateAt } from "../../domain/calendar/time-zone.ts";
import { keyOf, officerOf, record, type AtWork, type Stretch } from "./at-work.ts";
import { requestsBetween } from "./formal-requests.ts";
import { jointCouncil } from "./joint-council.ts";
import { lettersBetween } from "./letters.ts";
import { severalAtOnce } from "./several-at-once.ts";
import { timeOnDay } from "./working-time.ts";

const onDay = (moment: Instant): CivilDate => civilDateAt(moment, "Europe/London");

/** The post of all services beside each other, that of each in order: so a letter has the same number at every start. */
const inEachService = <Item extends { readonly service: string }>(
  post: readonly Item[],
  work: (item: Item) => Promise<void>,
): Promise<void> => {
  const { services } = jointCouncil;
  return severalAtOnce(services.length, services, async ({ id }) => {
    for (const item of post.filter(({ service }) => service === id)) await work(item);
  });
};

/** Letters, with the date on which they were answered. */
export const logLetters = async ({ now: work }: AtWork, { seed, from, to }: Stretch): Promise<void> => {
  await inEachService(lettersBetween(seed, onDay(from), onDay(to)), async (letter) => {
    const by = officerOf(letter.service, letter.receivedOn);
    const logged = await work.logLetter({
      key: keyOf("letter", letter.receivedOn),
      channel: letter.channel,
      authority: letter.authority,
      service: letter.service,
      receivedOn: letter.receivedOn,
      senderName: letter.senderName,
      subject: letter.subject,
      kind: "enquiry",
      complexity: letter.complex ? "complex" : "ordinary",
      by,
    });
    if (!logged.ok || letter.repliedOn === null) return;
    await record(work, by, {
      reference: logged.value.reference,
      key: keyOf("letter replied", letter.receivedOn),
      fact: { type: "replied", note: "By letter", on: letter.repliedOn },
    });
  });
};

/** No request takes longer than this many days. */
const LONGEST_REQUEST_DAYS = 120;

/** Requests under a law: their clocks are paused for the customer, or put off. Those that are under way go on. */
export const answerRequests = async ({ at }: AtWork, { seed, begins, from, to }: Stretch): Promise<void> => {
  const earliest = addDays(onDay(from), -LONGEST_REQUEST_DAYS);
  const first = earliest > onDay(begins) ? earliest : onDay(begins);
  await inEachService(requestsBetween(seed, first, onDay(to)), async (request) => {
    const { kind, authority, service, receivedOn, senderName, subject, steps } = request;
    const came = timeOnDay(receivedOn, 9 * 60);
    if (came > to) return;
    const by = officerOf(service, "request", receivedOn);
    const logged = await at(came).logLetter({
      ...{ key: keyOf("request", receivedOn), channel: "letter", complexity: "ordinary" },
      ...{ authority, service, kind, receivedOn, senderName, subject, by },
    });
    if (!logged.ok) return;
    const { reference } = logged.value;
    for (const [index, step] of steps.entries()) {
      if (step.at > to) return;
      const key = keyOf("request", receivedOn, String(index));
      await record(at(step.at), by, { reference, key, fact: step.fact });
    }
  });
};
