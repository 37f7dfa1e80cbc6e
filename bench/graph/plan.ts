/** How large a generated graph is, and which one of that size. */
export interface GraphSize {
  /** The number of facts, exactly. */
  readonly facts: number;
  readonly seed: number;
}

/** How many there are of each kind of entity and fact. */
export interface Plan {
  readonly countries: number;
  readonly administrations: number;
  readonly organisations: number;
  readonly committees: number;
  readonly officials: number;
  readonly meetings: number;
  readonly agreements: number;
  readonly campaigns: number;
  readonly sources: number;
  readonly actions: number;
  readonly appointments: number;
  readonly memberships: number;
  readonly adoptions: number;
  readonly participations: number;
  readonly measurements: number;
}

/**
 * There are only so many countries, each with one administration; bodies and texts grow with what is known of them, and
 * people the most. Of the facts nearly half are treaty actions and a quarter appointments, as in what is published.
 * How many facts there are of each thing is as in the data named in `skew.ts`.
 */
export function planOf({ facts }: GraphSize): Plan {
  const every = (count: number): number => Math.max(4, Math.round(facts / count));
  const share = (part: number): number => Math.floor(facts * part);
  const counted = {
    actions: share(0.45),
    appointments: share(0.25),
    memberships: share(0.1),
    adoptions: share(0.06),
    measurements: share(0.04),
  };
  return {
    countries: Math.min(200, every(20)),
    administrations: Math.min(200, every(20)),
    organisations: every(250),
    committees: every(100),
    officials: every(20),
    meetings: every(40),
    agreements: every(100),
    campaigns: every(1_000),
    sources: every(200),
    ...counted,
    participations: facts - Object.values(counted).reduce((sum, count) => sum + count),
  };
}
