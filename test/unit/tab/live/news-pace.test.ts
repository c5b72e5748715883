import { describe, expect, it } from "@jest/globals";
import { createNewsPace } from "../../../../src/tab/live/news-pace.ts";

const start = () => {
  const planned: { milliseconds: number; then: () => void }[] = [];
  let asked = 0;
  const pace = createNewsPace(
    () => {
      asked += 1;
    },
    2000,
    {
      after: (milliseconds, then) => {
        planned.push({ milliseconds, then });
        return () => undefined;
      },
    },
    () => 0.5,
  );
  return { pace, asked: () => asked, planned, pass: () => planned.shift()?.then() };
};

describe("asking after news", () => {
  it("asks within a second, not at once with everybody else", () => {
    const { pace, asked, planned, pass } = start();
    pace.tell();
    expect(planned.map(({ milliseconds }) => milliseconds)).toEqual([500]);
    expect(asked()).toBe(0);
    pass();
    expect(asked()).toBe(1);
  });

  it("asks once for all that is told before it has asked", () => {
    const { pace, asked, pass } = start();
    for (let times = 0; times < 50; times += 1) pace.tell();
    pass();
    pass();
    pass();
    expect(asked()).toBe(1);
  });

  it("asks once more for all that is told while it rests, after the rest", () => {
    const { pace, asked, planned, pass } = start();
    pace.tell();
    pass();
    for (let times = 0; times < 50; times += 1) pace.tell();
    expect(planned.map(({ milliseconds }) => milliseconds)).toEqual([2000]);
    pass();
    pass();
    expect(asked()).toBe(2);
  });
});
