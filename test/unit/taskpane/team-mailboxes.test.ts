import { describe, expect, it } from "@jest/globals";
import { teamMailboxes, usualMailbox } from "../../../src/taskpane/team-mailboxes.ts";

const council = (own: readonly string[]) => ({
  me: { id: "1", name: "Priya Raman", services: [...own] },
  services: [
    { id: "revenues", name: "Council Tax" },
    { id: "housing", name: "Housing" },
  ],
  mailboxes: [
    { address: "tax@calderwick.example", authority: "calderwick", service: "revenues" },
    { address: "housing@calderwick.example", authority: "calderwick", service: "housing" },
    { address: "housing@eastmere.example", authority: "eastmere", service: "housing" },
  ],
});

describe("the mailboxes that a message can be brought into", () => {
  it("are offered with those of one's own services first", () => {
    expect(teamMailboxes(council(["housing"])).map(({ name }) => name)).toEqual([
      "Housing: housing@calderwick.example",
      "Housing: housing@eastmere.example",
      "Council Tax: tax@calderwick.example",
    ]);
  });

  it("are chosen for nobody, except where an officer has a single one of their own", () => {
    expect(usualMailbox(council(["revenues"]))).toBe("tax@calderwick.example");
    expect(usualMailbox(council(["housing"]))).toBe("");
    expect(usualMailbox(council([]))).toBe("");
  });
});
