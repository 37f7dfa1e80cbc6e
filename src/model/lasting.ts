import { isDuration } from './durations.js';
import { enums } from './enums.js';
import { type Kind, type LastingAs, kindNames } from './kinds.js';
import type { Lasting } from './likely.js';
import { recordType } from './names.js';
import { definition } from './registry.js';

/** The kinds of things that last, with the roles that their facts give. */
const lastingKinds: readonly { readonly kind: Kind; readonly roles: readonly string[] }[] = kindNames.flatMap(
  (kind) => {
    const { bounds, fields, class: thing } = definition(kind);
    const type = thing === 'fact' ? fields['role']?.type : undefined;
    const roles = type !== undefined && type in enums ? Object.keys(enums[type as keyof typeof enums].values) : [];
    return bounds === 'term' ? [{ kind, roles }] : [];
  },
);

/** The time for which things of a kind, or facts of a role, likely last beyond what is known of them. */
export interface LikelyDuration {
  readonly kind: Kind;
  readonly role: string | null;
  readonly lasting: Lasting | LastingAs;
}

/** The likely durations of all kinds and roles: those that are set, else those of the model. */
export class LikelyDurations {
  /** @param set by the name of a kind, or of a kind and a role: `APPOINTMENT` or `APPOINTMENT.CHAIR` */
  constructor(private readonly set: ReadonlyMap<string, Lasting> = new Map()) {}

  of(kind: Kind, role: string | null): Lasting | LastingAs {
    const inModel = definition(kind).lasting;
    const found = this.set.get(nameOf(kind, role)) ?? this.set.get(nameOf(kind, null)) ?? inModel;
    if (found === undefined) throw new Error(`The model does not say how long a ${kind} likely lasts`);
    return found;
  }

  /** Every kind, and after it each of its roles. */
  all(): readonly LikelyDuration[] {
    return lastingKinds.flatMap(({ kind, roles }) =>
      [null, ...roles].map((role) => ({ kind, role, lasting: this.of(kind, role) })),
    );
  }

  /** The text that stands for all of them, and changes when one of them does. */
  get text(): string {
    return JSON.stringify(this.all().map(({ kind, role, lasting }) => [nameOf(kind, role), lasting]));
  }
}

function nameOf(kind: Kind, role: string | null): string {
  return role === null ? recordType(kind) : `${recordType(kind)}.${role}`;
}

/** The likely durations of a setting, or one sentence for each thing that is wrong with it. */
export type ReadDurations =
  | { readonly durations: LikelyDurations; readonly problems?: undefined }
  | { readonly durations?: undefined; readonly problems: readonly string[] };

/** Reads likely durations such as `APPOINTMENT=P1Y/P4Y,APPOINTMENT.CHAIR=P0D/P2Y,MEMBERSHIP=P0D/..`. */
export function readLikelyDurations(text: string): ReadDurations {
  const names = lastingKinds.flatMap(({ kind, roles }) => [null, ...roles].map((role) => nameOf(kind, role)));
  const entries = text.split(',').map((entry) => entry.trim());
  const read = entries.map((entry) => readEntry(entry, names));
  const problems = read.flatMap((one) => (typeof one === 'string' ? [one] : []));
  const found = read.flatMap((one) => (typeof one === 'string' ? [] : [one]));
  const twice = found.map(([name]) => name).filter((name, index, all) => all.indexOf(name) !== index);
  problems.push(...new Set(twice.map((name) => `${name} is given twice.`)));
  return problems.length > 0 ? { problems } : { durations: new LikelyDurations(new Map(found)) };
}

/** The name of what lasts and for how long, or the sentence that tells what is wrong. */
function readEntry(entry: string, names: readonly string[]): readonly [string, Lasting] | string {
  const [name = '', value = ''] = entry.split('=').map((part) => part.trim());
  if (!names.includes(name)) {
    const kinds = lastingKinds.map(({ kind }) => recordType(kind)).join(', ');
    return `${JSON.stringify(name)} does not last: name one of ${kinds}, or one with a role, such as APPOINTMENT.CHAIR.`;
  }
  const [before, after, ...more] = value.split('/');
  const isGood = [before, after].every((part) => part === '..' || (part !== undefined && isDuration(part)));
  if (!isGood || more.length > 0 || entry.split('=').length > 2) {
    return `${name} is ${JSON.stringify(value)}, but must be two ISO 8601 durations of years, months, weeks or days with a slash between, such as P1Y/P5Y; ".." is without end.`;
  }
  const side = (part: string | undefined): string | null => (part === undefined || part === '..' ? null : part);
  return [name, { before: side(before), after: side(after) }];
}
