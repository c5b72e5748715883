import { describe, expect, it } from "@jest/globals";
import { councilName, ownFirst, serviceName } from "../../../../src/tab/mailboxes/mailbox-names.ts";

const names = {
  services: [{ id: "housing", name: "Housing" }],
  authorities: [
    { id: "calderwick", name: "Calderwick District Council" },
    { id: "eastmere", name: "Eastmere District Council" },
  ],
};

describe("whose mailbox it is", () => {
  it("names service and council, and the council only where there are several", () => {
    expect(serviceName(names, { service: "housing" })).toBe("Housing");
    expect(councilName(names, { authority: "eastmere" })).toBe("Eastmere District Council");
    expect(
      councilName({ ...names, authorities: names.authorities.slice(0, 1) }, { authority: "calderwick" }),
    ).toBeNull();
  });

  it("puts the mailboxes of one's own services first, otherwise as the council wrote them down", () => {
    const listed = ["revenues", "housing", "planning", "housing"].map((service, index) => ({
      service,
      index,
    }));
    expect(ownFirst(listed, ["housing"]).map(({ index }) => index)).toEqual([1, 3, 0, 2]);
  });
});
