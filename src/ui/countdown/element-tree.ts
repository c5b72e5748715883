/**
 * Elements as plain values. The small script makes them of it before React is there, and React the very same after
 * it, so that nothing moves when one takes over from the other.
 */
export interface ElementTree {
  readonly tag: string;
  /** By their names in HTML and SVG. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (ElementTree | string)[];
  /** Names what happens when it is pressed; whoever shows the tree says what that is. */
  readonly press?: string;
}

/** Attributes that are undefined or false are left out. */
export const element = (
  tag: string,
  attributes: Readonly<Record<string, string | false | undefined>>,
  ...children: readonly (ElementTree | string | false | null)[]
): ElementTree => ({
  tag,
  attributes: Object.fromEntries(
    Object.entries(attributes).filter((each): each is [string, string] => typeof each[1] === "string"),
  ),
  children: children.filter((child): child is ElementTree | string => child !== false && child !== null),
});
