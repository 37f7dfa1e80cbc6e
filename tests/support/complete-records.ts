import type { SyncRequest } from '../../src/claims/writer.js';
import { type Field, type Kind, type Link, entityKinds, factKinds } from '../../src/model/kinds.js';
import { definition, isEntityKind, vocabulary } from '../../src/model/registry.js';
import type { RawRecord } from './world.js';

/** Two sources that give everything the model knows, and agree on nothing. */
const sources = ['source:complete-first', 'source:complete-second'] as const;

/** The entity of each kind that the records say most of. */
export function completeId(kind: Kind): string {
  return `${definition(kind).prefix}:complete`;
}

/** One that they only refer to. */
function otherId(kind: Kind): string {
  return `${definition(kind).prefix}:other`;
}

/** The identifier of another system that a thing of these records has. */
export function externalIdOf(id: string): { readonly scheme: string; readonly value: string } {
  return { scheme: 'complete', value: id };
}

const register = 'source:complete-register';

/**
 * Two complete lists of a register, for two days: the later one lacks a member, and the entities that the records say
 * most of. To be sent after the records.
 */
export function listsOfARegister(): readonly SyncRequest[] {
  const itself = { source: { id: register, title: register, citation: { locator: 'itself' } } };
  const member = {
    membership: {
      member: { id: otherId('Country') },
      of: { id: otherId('Organisation') },
      citation: { locator: 'one' },
    },
  };
  const entities = entityKinds.map((kind) => ({
    [definition(kind).prefix]: { id: completeId(kind), citation: { locator: kind } },
  }));
  return [
    { source: register, complete: true, asOf: '2010-01-01', records: [itself, member, ...entities] },
    { source: register, complete: true, asOf: '2011-01-01', records: [itself] },
  ];
}

/**
 * Records that give every field and every link that the model knows a value, and each thing a conflict: of each kind,
 * one thing for each kind of end that each of its links can have. Made from the model, so that a new kind, field or
 * link is among them.
 */
export function completeRecords(): readonly RawRecord[] {
  const speaking = sources.map((id) => ({ source: { id, title: id, citation: { source: id, locator: 'itself' } } }));
  const others = entityKinds.map((kind) => ({
    [definition(kind).prefix]: { id: otherId(kind), citation: { source: sources[0], locator: 'other' } },
  }));
  const complete = sources.flatMap((_, variant) =>
    [...entityKinds, ...factKinds].flatMap((kind) => recordsOf(kind, variant)),
  );
  // What its party has not signed, it can only apply.
  const applied = {
    treatyAction: {
      kind: 'PROVISIONALLY_APPLIED',
      party: { id: otherId('Country') },
      agreement: { id: otherId('Agreement') },
      on: '2001-01-01',
      citation: { source: sources[0], locator: 'applied' },
    },
  };
  // Fields that show the holder of one office.
  const heads = ['HEAD_OF_STATE', 'HEAD_OF_GOVERNMENT'].map((role) => ({
    appointment: {
      role,
      holder: { id: otherId('Official') },
      body: { id: completeId('Country') },
      from: '2001-01-01',
      citation: { source: sources[0], locator: role, asOf: '2026-01-01' },
    },
  }));
  return [...speaking, ...others, ...complete, applied, ...heads];
}

/** The first has all first ends, and the plain id; each further one another end of one link. */
function recordsOf(kind: Kind, variant: number): readonly RawRecord[] {
  const links = Object.entries(definition(kind).links);
  const further = links.flatMap(([name, { to }]) => to.slice(1).map((end) => ({ name, end })));
  const plain = completeId(kind);
  return [
    record(kind, plain, variant, links),
    ...further.map(({ name, end }) => {
      const ends = links.map(([own, link]) => [own, own === name ? { ...link, to: [end] } : link] as const);
      return record(kind, `${plain}-${name}-${end}`, variant, ends);
    }),
  ];
}

function record(kind: Kind, id: string, variant: number, links: readonly (readonly [string, Link])[]): RawRecord {
  const fields = Object.entries(definition(kind).fields).map(([name, field]) => [name, valueOf(name, field, variant)]);
  const ties = links.map(([name, { to, list, dated }], index) => {
    const [kindOfEnd] = to;
    if (kindOfEnd === undefined) throw new Error(`${kind}.${name} leads nowhere`);
    // Never to the thing itself, of a fact never twice to the same one, and of an entity another for each source.
    const isOther = kindOfEnd === kind || (isEntityKind(kind) ? variant === 0 : index === 0);
    const dates = dated === undefined ? {} : { from: `200${variant.toString()}-01-01`, until: '2030-01-01' };
    const end = { id: isOther ? otherId(kindOfEnd) : completeId(kindOfEnd), ...dates };
    return [name, list ? [end] : end];
  });
  return {
    [definition(kind).prefix]: {
      id,
      externalIds: [externalIdOf(id)],
      ...(isEntityKind(kind) ? { names: [nameOf(variant)] } : {}),
      ...(Object.fromEntries([...fields, ...ties]) as object),
      citation: { source: sources[variant], locator: `complete ${id}`, asOf: '2010-01-01', quote: `Words on ${id}` },
    },
  };
}

function nameOf(variant: number): object {
  return { value: `Name ${variant.toString()}`, lang: 'en', kind: 'ALIAS', from: '2001', until: '2030' };
}

/** Kinds and roles that state fields and derived answers look for. */
const telling: Readonly<Record<string, string>> = { TreatyActionKind: 'SIGNED', AppointmentRole: 'CHAIR' };

/** Texts that must have a form. */
const formed: Readonly<Record<string, readonly string[]>> = {
  code: ['VN', 'LA'],
  lang: ['en', 'vi'],
  url: ['https://example.org/0', 'https://example.org/1'],
  image: ['https://example.org/0.png', 'https://example.org/1.png'],
};

function valueOf(name: string, field: Field, variant: number): unknown {
  const one = scalarOf(name, field, variant);
  return field.list ? [one] : one;
}

function scalarOf(name: string, field: Field, variant: number): unknown {
  const words = vocabulary(field);
  if (words !== undefined) return field.type === 'Modality' ? 'STATED' : (telling[field.type] ?? words[variant]);
  switch (field.type) {
    case 'Int':
    case 'Float':
      return variant + 1;
    case 'Boolean':
      return variant === 0;
    case 'EDTF':
      return name === 'until' ? '2030-01-01' : `200${variant.toString()}-01-01`;
    default:
      return formed[name]?.[variant] ?? `${name} ${variant.toString()}`;
  }
}
