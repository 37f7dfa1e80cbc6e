/**
 * What may be so, what is likely so, and what surely is. The first and the last are false, unknown or true of Kleene's
 * logic; what is likely is so or not, as in plain logic. Whatever must be so is likely, and whatever is likely may be so.
 */
export interface Truth {
  readonly may: boolean;
  readonly likely: boolean;
  readonly must: boolean;
}

/** Something of which nothing is known: it may be so, but is not likely. */
export const unknown: Truth = { may: true, likely: false, must: false };

/** Something that is known to be so, or not to be. */
export function known(is: boolean): Truth {
  return { may: is, likely: is, must: is };
}

export function not({ may, likely, must }: Truth): Truth {
  return { may: !must, likely: !likely, must: !may };
}

export function allOf(truths: readonly Truth[]): Truth {
  return {
    may: truths.every(({ may }) => may),
    likely: truths.every(({ likely }) => likely),
    must: truths.every(({ must }) => must),
  };
}

export function anyOf(truths: readonly Truth[]): Truth {
  return not(allOf(truths.map(not)));
}
