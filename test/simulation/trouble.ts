import type { Draws } from "../support/traffic/chance.ts";

/** What may go wrong in a life, as probabilities of a single call where nothing else is said. */
export interface Trouble {
  readonly name: string;
  /** Of a call to Microsoft 365. */
  readonly refused: number;
  readonly answerLost: number;
  readonly effectLate: number;
  readonly throttled: number;
  readonly rejected: number;
  /** Of a call to the database: the connection breaks before or after the effect. */
  readonly databaseLost: number;
  /** Of any call: the process dies before or after the effect. */
  readonly death: number;
  /** Of any call: the process is held up for minutes, longer than anything is lent to it. */
  readonly heldUp: number;
  /** So many in a month. */
  readonly outages: number;
  readonly lostPlaces: number;
  readonly clockJumps: number;
  readonly restores: number;
  /** Of a sent mail: it stays in the outbox for minutes. */
  readonly lingers: number;
  /** Of an arriving mail: it can not be read at first, or never. */
  readonly unreadable: number;
}

export const CALM: Trouble = {
  name: "calm",
  ...{ refused: 0, answerLost: 0, effectLate: 0, throttled: 0, rejected: 0, databaseLost: 0, death: 0 },
  ...{ heldUp: 0, outages: 0, lostPlaces: 0, clockJumps: 0, restores: 0, lingers: 0, unreadable: 0 },
};

const FLAKY: Trouble = {
  ...CALM,
  name: "flaky",
  ...{ refused: 0.02, answerLost: 0.02, effectLate: 0.01, throttled: 0.01, rejected: 0.002 },
  ...{ databaseLost: 0.001, lingers: 0.05, lostPlaces: 1, unreadable: 0.003 },
};

const DEADLY: Trouble = { ...FLAKY, name: "deadly", death: 0.01, heldUp: 0.002, databaseLost: 0.002 };

const AWAY: Trouble = { ...FLAKY, name: "away", outages: 3, lostPlaces: 2, death: 0.0005 };

const RESTORED: Trouble = { ...FLAKY, name: "restored", restores: 2, death: 0.002 };

const JUMPING: Trouble = { ...FLAKY, name: "jumping", clockJumps: 4, death: 0.002, heldUp: 0.001 };

const STORMY: Trouble = {
  ...DEADLY,
  name: "stormy",
  ...{ refused: 0.08, answerLost: 0.08, effectLate: 0.05, throttled: 0.03, rejected: 0.01 },
  ...{ outages: 2, lostPlaces: 4, restores: 1, clockJumps: 1, lingers: 0.2, unreadable: 0.02 },
};

const ALL = [CALM, FLAKY, DEADLY, AWAY, RESTORED, JUMPING, STORMY];

export const anyTrouble = (draws: Draws): Trouble => draws.of(ALL);

export const troubleNamed = (name: string): Trouble | undefined => ALL.find((each) => each.name === name);
