import { describe, expect, it } from "@jest/globals";
import {
  answerLaterRequest,
  readLaterRequest,
  type LaterCalls,
  type SelectedItem,
} from "../../../../../src/demo/outlook/office-host/later-calls.ts";
import { noTrouble } from "../../../../../src/demo/outlook/office-host/trouble.ts";

const item = (count: number): SelectedItem => ({
  ...{ itemId: `item-${count}`, itemType: "Message", itemMode: "Read", subject: "Leaking gutter" },
  ...{ conversationId: "conversation-1", internetMessageId: `<${count}@x>`, hasAttachment: false },
});
const selecting = (many: number): LaterCalls => ({
  selectedItems: async () => Array.from({ length: many }, (_, index) => item(index)),
  nestedSignIn: async (envelope) => `answer to ${envelope}`,
});
const asking = (many: number, trouble = {}) =>
  answerLaterRequest({ asks: "selected-items", question: 7 }, selecting(many), {
    ...noTrouble(),
    ...trouble,
  });

describe("the calls that office.js has learnt since its package was built", () => {
  it("are told from its own, which are texts, and from whatever else a frame says", () => {
    expect(readLaterRequest({ laterOffice: { asks: "selected-items", question: 7 } })).toEqual({
      asks: "selected-items",
      question: 7,
    });
    for (const other of ['{"_messageType":0}', null, undefined, { source: "react-devtools" }]) {
      expect(readLaterRequest(other)).toBeUndefined();
    }
  });

  it("tell the selected messages in their order, a hundred at most", async () => {
    expect(await asking(2)).toEqual({
      laterOffice: { answers: 7, result: { status: "succeeded", value: [item(0), item(1)] } },
    });
    expect(await asking(101)).toMatchObject({ laterOffice: { result: { value: { length: 100 } } } });
  });

  it("tell none where there is no item to give", async () => {
    expect(await asking(2, { noItem: true })).toMatchObject({ laterOffice: { result: { value: [] } } });
  });

  it("are refused to an add-in that may not read the mailbox", async () => {
    for (const permission of ["ReadWriteItem", "ReadItem", "Restricted"]) {
      expect(await asking(2, { permission })).toMatchObject({
        laterOffice: { result: { status: "failed", error: { code: 7000 } } },
      });
    }
  });

  it("pass an envelope of the nested sign-in on, unless this Outlook never answers one", async () => {
    const bridging = (nestedSignIn: "gives" | "never-answers") =>
      answerLaterRequest({ bridge: "envelope" }, selecting(0), { ...noTrouble(), nestedSignIn });
    expect(await bridging("gives")).toEqual({ laterOffice: { bridge: "answer to envelope" } });
    expect(await bridging("never-answers")).toBeNull();
  });
});
