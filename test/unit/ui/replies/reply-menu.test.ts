import { describe, expect, it } from "@jest/globals";
import { DEFAULT_REPLY_TEMPLATES } from "../../../../src/domain/reply/default-templates.ts";
import type { ReplyTemplate } from "../../../../src/domain/reply/template.ts";
import {
  asksForDate,
  languagesOf,
  replyMenu,
  templatesNamed,
} from "../../../../src/ui/replies/reply-menu.ts";
import { acknowledged, replied } from "../../../support/case-history.ts";
import { shownAt } from "../case/shown.ts";

const IN_TIME = "2026-04-07T09:00:00.000Z";
const LATE = "2026-04-20T09:00:00.000Z";

const template = (id: string, changes: Partial<ReplyTemplate> = {}): ReplyTemplate => ({
  id,
  purpose: "reply",
  name: id,
  wordings: [{ language: "en", text: "{reference}" }],
  ...changes,
});

const purposes = (menu: ReturnType<typeof replyMenu>) => menu.templates.map(({ purpose }) => purpose);

describe("the templates beside Reply", () => {
  it("begin with the acknowledgement while that is the next step", () => {
    const menu = replyMenu(DEFAULT_REPLY_TEMPLATES, shownAt(IN_TIME));
    expect(menu.fits).toBe("acknowledgement");
    expect(purposes(menu)[0]).toBe("acknowledgement");
    expect(menu.templates).toHaveLength(DEFAULT_REPLY_TEMPLATES.length);
  });

  it("begin with the reply once the acknowledgement has gone", () => {
    const menu = replyMenu(DEFAULT_REPLY_TEMPLATES, shownAt(IN_TIME, {}, [[IN_TIME, acknowledged()]]));
    expect(purposes(menu)[0]).toBe("reply");
    expect(menu.reply.purpose).toBe("reply");
  });

  it("begin with the apology when the reply is late, and Reply itself apologises", () => {
    const menu = replyMenu(DEFAULT_REPLY_TEMPLATES, shownAt(LATE));
    expect(purposes(menu)[0]).toBe("apology");
    expect(menu.reply.purpose).toBe("apology");
  });

  it("suggest nothing where no reply is owed any more, and do not apologise again", () => {
    const menu = replyMenu(DEFAULT_REPLY_TEMPLATES, shownAt(LATE, {}, [[LATE, replied]]));
    expect(menu.fits).toBeNull();
    expect(menu.reply.purpose).toBe("reply");
  });

  it("keep a council's own beside those of their purpose, in its order", () => {
    const own = [template("bins"), template("hold", { purpose: "holding-reply" }), template("damp")];
    const shown = shownAt(IN_TIME, {}, [[IN_TIME, acknowledged()]]);
    expect(replyMenu(own, shown).templates.map(({ id }) => id)).toEqual(["bins", "damp", "hold"]);
  });

  it("leave Reply working for a council that has thrown its replies away, and offer no acknowledgement", () => {
    const menu = replyMenu([template("hold", { purpose: "holding-reply" })], shownAt(IN_TIME));
    expect(menu.reply).toMatchObject({ id: "reply", purpose: "reply" });
    expect(menu.acknowledgement).toBeNull();
  });

  it("ask for a date before a holding reply, and before nothing else", () => {
    const asking = DEFAULT_REPLY_TEMPLATES.filter(asksForDate).map(({ purpose }) => purpose);
    expect(asking).toEqual(["holding-reply"]);
  });
});

describe("finding a template by its name", () => {
  const all = [template("Bins: missed collection"), template("Tŷ cyngor"), template("Damp and mould")];

  it.each([
    ["", 3],
    ["  ", 3],
    ["missed BINS", 1],
    ["ty", 1],
    ["mould damp", 1],
    ["rent", 0],
  ])("with %j finds %i", (typed, count) => {
    expect(templatesNamed(all, typed)).toHaveLength(count);
  });
});

describe("the languages of the templates", () => {
  it("are offered where more than one is written", () => {
    expect(languagesOf(DEFAULT_REPLY_TEMPLATES)).toEqual(["en", "cy"]);
    expect(languagesOf([template("bins")])).toEqual(["en"]);
  });
});
