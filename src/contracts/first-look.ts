import Type, { type Static } from "typebox";
import { MessageView } from "./message.ts";
import { Nullable } from "./case.ts";

/** Elements as plain values: the page makes them as they are, and reads no HTML. */
export const Picture = Type.Cyclic(
  {
    Element: Type.Object({
      tag: Type.String(),
      /** By their names in HTML and SVG. */
      attributes: Type.Record(Type.String(), Type.String()),
      children: Type.Array(Type.Union([Type.Ref("Element"), Type.String()])),
      press: Type.Optional(Type.String()),
    }),
  },
  "Element",
);

/** What a pane that opens beside a message has to know first, and what it shows before anything else has come. */
export const FirstLook = Type.Object({
  message: MessageView,
  /** Null where no clock can be shown: the message has no case. */
  picture: Nullable(Picture),
});
export type FirstLook = Static<typeof FirstLook>;
