import type { LikelyDurations } from '../model/lasting.js';
import type { Sign } from '../model/signs.js';
import type { Life } from '../model/time.js';
import type { SourceDays } from './claim.js';

/** A post, as far as it matters for the appointments to it. */
export interface PostInBody {
  readonly body: string | null;
  readonly seats: number | null;
}

/** The values of other things that bear on a thing. */
export interface Surroundings {
  /** The days on which each source spoke. */
  readonly sourceDays: ReadonlyMap<string, SourceDays>;
  /** The days on which each of the entities that facts are tied to can exist; those that always can may be left out. */
  readonly lives: ReadonlyMap<string, Life>;
  /** The events that show that each entity was there, of those that are dated by them. */
  readonly signs: ReadonlyMap<string, readonly Sign[]>;
  readonly posts: ReadonlyMap<string, PostInBody>;
  /** The days on which others are first attested in the office of each term. */
  readonly othersInOffice: ReadonlyMap<string, readonly number[]>;
  readonly durations: LikelyDurations;
}
