import { describe, expect, it } from "@jest/globals";
import { mentionOfAttachment } from "../../../../../src/domain/mail/before-sending/attachment-words.ts";

const PROMISES: readonly string[] = [
  "Please find attached our letter of 3 April.",
  "please see attached.",
  "You will find enclosed a copy of the tenancy agreement.",
  "See the form attached.",
  "I attach the repairs handbook.",
  "I have attached the plan of the works.",
  "We've also attached a map.",
  "We enclose a stamped envelope and the form.",
  "I am attaching photographs from the visit.",
  "Attached is the report.",
  "Attached: minutes of the meeting",
  "Enclosed please find the licence.",
  "The report is attached.",
  "Two documents are attached to this e-mail.",
  "The decision notice is attached to this message",
  "A copy of the statement is enclosed.",
  "The attached leaflet explains how to appeal.",
  "As attached, the charge is £42.",
  "Fill in the enclosed form and send it back.",
  "Please read the attachment before Friday.",
  "The details are in the attachment.",
  "I send the schedule as an attachment.",
  "See attachment",
  "The attachment shows the two routes.",
  "Thank you for your letter. Our reply is attached in PDF.",
  "Dear Mr Ellis\n\nPlease find\nattached the form.",
  "Please find it attached",
  "Complete and return the attached application.",
  "Gweler ynghlwm y ffurflen.",
  "Mae'r llythyr ynghlwm wrth yr e-bost hwn.",
  "Ynghlwm mae copi o'r polisi",
  "Atodaf gopi o'r adroddiad.",
  "Atodwn y cynllun.",
  "Rwyf wedi atodi'r ffurflen.",
  "Dw i'n atodi'r llun.",
  "Mae'r ddogfen wedi'i hatodi.",
  "Mae'r ffurflenni wedi'u hatodi",
  "Amgaeaf y drwydded.",
  "Amgaeir copi o'r penderfyniad.",
  "Mae'r llythyr wedi'i amgáu.",
  "Gweler yr atodiad.",
];

const TRAPS: readonly string[] = [
  "",
  "Thank you for your letter. We will repair the fence next week.",
  "This e-mail and any attachments are confidential.",
  "If you are not the intended recipient, delete this message and any attached files.",
  "There is no attachment to this message.",
  "Your message came without attachments.",
  "The photograph was not attached. Please send it again.",
  "The form isn't attached to your e-mail.",
  "I could not open the attachment.",
  "We can't see the attachment.",
  "Thank you for the photographs that you attached.",
  "You have attached last year's bill.",
  "Please attach a photograph of the damage.",
  "Could you attach proof of your address?",
  "You will need to enclose two passport photographs.",
  "If you would like to attach evidence, reply to this message.",
  "Your attachment has been passed to the engineer.",
  "The attachment you sent is blank.",
  "I answered this in the letter attached to my earlier e-mail.",
  "The sign attached to the wall will be taken down.",
  "There are conditions attached to your tenancy.",
  "The gate attached by two hinges is loose.",
  "Your semi-detached house is in band C.",
  "The garage is unattached.",
  "The attached garage counts towards the floor area.",
  "The enclosed garden belongs to number 4.",
  "The yard is fully enclosed.",
  "The play area is enclosed by a fence.",
  "An attachment of earnings order was made in March.",
  "We may ask for an attachment of benefits.",
  "We can attach your earnings.",
  "The importance that we attach to safety is great.",
  "We attach great importance to your complaint.",
  "There are no strings attached.",
  "She supports children with attachment disorders.",
  "Mae'r e-bost hwn ac unrhyw atodiadau yn gyfrinachol.",
  "Nid yw'r llun ynghlwm.",
  "Daeth eich neges heb atodiad.",
  "Y costau sydd ynghlwm â'r gwaith.",
  "Mae'r arwydd ynghlwm wrth y wal.",
  "Yr ardd amgaeedig.",
  "Atebwn eich cwyn o fewn wyth diwrnod gwaith.",
];

describe("a text that promises a file", () => {
  it.each(PROMISES)("says so: %j", (text) => {
    expect(mentionOfAttachment(text)).not.toBeNull();
  });

  it("is quoted with the words that promise", () => {
    expect(mentionOfAttachment("Good morning. Please find attached the plan.")).toBe("find attached");
  });

  it("is quoted shortly however it goes on", () => {
    expect(
      (mentionOfAttachment(`We ${"very ".repeat(3)}attach`) ?? "").length +
        (mentionOfAttachment("See the extraordinarily-long-winded documentation attached") ?? "").length,
    ).toBeLessThanOrEqual(80);
  });
});

describe("a text that only has the words", () => {
  it.each(TRAPS)("promises nothing: %j", (text) => {
    expect(mentionOfAttachment(text)).toBeNull();
  });
});

it("is read in a moment, whatever it is made of", () => {
  const hostile = [
    "attached ",
    "you attach ",
    "the ",
    "not a ",
    "see the a ",
    "ynghlwm ",
    "I x y ",
    "form is ",
  ].map((each) => each.repeat(20_000));
  for (const text of hostile) expect(() => mentionOfAttachment(text)).not.toThrow();
});
