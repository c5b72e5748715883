import type { Draws } from "./chance.ts";

/** What a program of theirs does with each mail that they get. */
export type Habit =
  | "none"
  /** Says with a header that it is automatic (RFC 3834). */
  | "honest-responder"
  /** No header at all, in the thread of what it answers. */
  | "naive-responder"
  /** No header at all, and no thread: looks like a new letter. */
  | "naive-responder-anew"
  /** The address does not exist: their mail system returns what is sent there. */
  | "bounces";

export interface Resident {
  readonly name: string;
  readonly address: string;
  readonly habit: Habit;
}

const NAMES = ["Ann Ford", "Bilal Khan", "Cerys Pugh", "Dee O'Hara", "Ewa Nowak", "Søren Holm", "李 Wei"];

const HABITS: readonly Habit[] = [
  ...Array<Habit>(15).fill("none"),
  "honest-responder",
  "honest-responder",
  "naive-responder",
  "naive-responder-anew",
  "bounces",
];

/** A resident by number: the same number is the same person, with the same habit. */
export const residentNumber = (number: number): Resident => ({
  name: NAMES[number % NAMES.length] ?? "Ann Ford",
  address: `resident.${number}@residents.example`,
  // By the number too, so that an address alone tells the habit.
  habit: HABITS[(number * 7) % HABITS.length] ?? "none",
});

export const residentAt = (address: string): Resident | null => {
  const number = /^resident\.(\d+)@residents\.example$/.exec(address)?.[1];
  return number === undefined ? null : residentNumber(Number(number));
};

export const anyResident = (draws: Draws, people: number): Resident =>
  residentNumber(draws.between(0, people - 1));
