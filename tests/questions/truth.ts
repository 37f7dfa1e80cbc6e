/** What may be so, and what surely is: false, unknown or true of Kleene's logic. Whatever must be so may be. */
export interface Truth {
  readonly may: boolean;
  readonly must: boolean;
}

export const unknown: Truth = { may: true, must: false };

/** Something that is known to be so, or not to be. */
export function known(is: boolean): Truth {
  return { may: is, must: is };
}

export function not({ may, must }: Truth): Truth {
  return { may: !must, must: !may };
}

export function allOf(truths: readonly Truth[]): Truth {
  return { may: truths.every(({ may }) => may), must: truths.every(({ must }) => must) };
}

export function anyOf(truths: readonly Truth[]): Truth {
  return not(allOf(truths.map(not)));
}
