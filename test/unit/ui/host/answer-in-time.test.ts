import { describe, expect, it } from "@jest/globals";
import { answerInTime, type OfficeAnswer } from "../../../../src/ui/host/answer-in-time.ts";

type Callback = (answer: OfficeAnswer<string>) => void;

describe("waiting for office.js", () => {
  it("passes on what the host answered", async () => {
    const answer = await answerInTime<string>((callback: Callback) => {
      callback({ status: "succeeded", value: "housing@ashvale.example" });
    }, 1_000);
    expect(answer).toEqual({ ok: true, value: "housing@ashvale.example" });
  });

  it("gives up on an answer that never comes", async () => {
    const answer = await answerInTime<string>(() => undefined, 5);
    expect(answer).toMatchObject({ ok: false, failure: { code: "host-timed-out" } });
  });

  it("turns a permission error that is thrown at once into a failure", async () => {
    const answer = await answerInTime<string>(() => {
      throw new Error("Elevated permission is required to call the method: displayReplyForm.");
    }, 1_000);
    expect(answer).toMatchObject({
      ok: false,
      failure: { code: "permission-too-low", message: expect.stringContaining("Elevated permission") },
    });
  });

  it("tells why the host refused", async () => {
    const answer = await answerInTime<string>((callback: Callback) => {
      callback({ status: "failed", error: { code: 9020, name: "InternalServerError", message: "Not now" } });
    }, 1_000);
    expect(answer).toEqual({ ok: false, failure: { code: "host-refused", message: "Not now" } });
  });

  it("ignores an answer that comes after it gave up", async () => {
    let late: Callback = () => undefined;
    const answer = await answerInTime<string>((callback: Callback) => {
      late = callback;
    }, 5);
    late({ status: "succeeded", value: "too late" });
    expect(answer).toMatchObject({ ok: false });
  });
});
