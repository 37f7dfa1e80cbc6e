import type { Parameters } from '../../src/store/store.js';
import type { Plan } from '../graph/plan.js';

/** A question as it is put to the servers, and what it is asked with, in turn. */
export interface Question {
  readonly name: string;
  /** What is posted to Signatory. */
  readonly text: string;
  readonly variables: readonly Parameters[];
  /** Whether the bare server has a statement for it. */
  readonly isBare: boolean;
  /** What is posted to the peer in each of its forms, with as many variables, where it has an answer. */
  readonly peer?: Readonly<Record<PeerForm, string>> & { readonly variables: readonly Parameters[] };
  /** What the peer's answer leaves out of account, where it is not the same. */
  readonly peerDiffers?: string;
}

/** The peer reads what is related by plain lists, or by connections, which cut before they read what is nested. */
export type PeerForm = 'lists' | 'connections';

/**
 * One of the questions Q1 to Q8, which are asked twice: without a day, and as of one. Documents are the same for both;
 * the day, and for the peer the conditions that it needs, are variables.
 */
export interface Template {
  readonly name: string;
  /** What is asked, in a few words. */
  readonly about: string;
  /**
   * How many times the requests of another server Signatory is to answer: of the peer's better form, and of the bare
   * server; and in how many milliseconds half of its own requests.
   */
  readonly goals: { readonly peer: number; readonly bare?: number; readonly p50?: number };
  /** What the work of answering grows with; without it, it is not to grow with the graph. */
  readonly growsWith?: string;
  /** For Signatory: `$at` is the day, or absent. */
  readonly signatory: string;
  /** For the peer, whose `where`s are variables: see `peer.ts`. */
  readonly peer: Readonly<Record<PeerForm, string>>;
  readonly peerDiffers?: string;
  /**
   * The statement of the bare server, which returns the whole answer as `data`; `$day` is the day, or today.
   * It is written with the day's conditions where it is asked as of one.
   */
  readonly bare?: (asOf: boolean) => string;
  /** False where the day makes another question of it. */
  readonly hasAsOf: boolean;
  /** The variables besides the day. */
  things(plan: Plan, some: SomeThings): readonly Parameters[];
}

/**
 * The ids of a few things of a kind, of which there are so many; the first is the hub of its kind.
 * @param isSuch leaves of the others only some, by their numbers
 */
export type SomeThings = (prefix: string, count: number, isSuch?: (number: number) => boolean) => readonly string[];
