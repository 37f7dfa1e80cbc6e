import type { Runner } from '../../store/store.js';
import { type Attestation, type Claim, mentionedBy } from '../claim.js';
import { distinct } from '../distinct.js';
import { type MergedRecord, mergedRecordsAt, mergedRecordsInto } from './merged-records.js';

/** The records at merged ids that were read from the graph. */
interface ReadRecords {
  /** By the id that a record stands at; undefined for an id that has none. */
  readonly at: Map<string, MergedRecord | undefined>;
  /** By the thing that records lead to. */
  readonly into: Map<string, readonly string[]>;
}

/**
 * The things that ids lead to: each to itself, but for those that were merged. What is asked for must have been read; of
 * a thing that can be written, it must have been locked before, so that nobody merges it meanwhile.
 */
export class Merges {
  /** @param changes the things that ids will lead to after the request, where it merges or splits them */
  constructor(
    private readonly runner: Runner,
    readonly changes: ReadonlyMap<string, string> = new Map(),
    private readonly read: ReadRecords = { at: new Map(), into: new Map() },
  ) {}

  /** The same, with further ids that will lead to other things. */
  with(changes: ReadonlyMap<string, string>): Merges {
    return new Merges(this.runner, new Map([...this.changes, ...changes]), this.read);
  }

  /** The same as the graph has it, before the request. */
  get before(): Merges {
    return new Merges(this.runner, new Map(), this.read);
  }

  /** The id of the thing that the id leads to. */
  into(id: string): string {
    return this.changes.get(id) ?? this.read.at.get(id)?.into ?? id;
  }

  /** The record that the graph has at the id. */
  recordAt(id: string): MergedRecord | undefined {
    return this.read.at.get(id);
  }

  /** All ids that lead to the same thing as the id. */
  idsOf(id: string): readonly string[] {
    const thing = this.into(id);
    const changed = [...this.changes].flatMap(([former, into]) => (into === thing ? [former] : []));
    const read = (this.read.into.get(thing) ?? []).filter((former) => this.into(former) === thing);
    const own = this.into(thing) === thing ? [thing] : [];
    return distinct([...own, ...read, ...changed]);
  }

  /** The claim with all that it refers to, and its source, replaced by the things that these lead to. */
  followed(claim: Claim): Claim {
    if (mentionedBy(claim).every((id) => this.into(id) === id)) return claim;
    const { source, latest, stated } = claim;
    return {
      ...claim,
      source: this.into(source),
      latest: this.#said(latest),
      ...(stated !== undefined && { stated: this.#said(stated) }),
    };
  }

  /** The attestation with all that it refers to replaced by the things that these lead to. */
  #said(attestation: Attestation): Attestation {
    const { links, dated } = attestation;
    const followed = mapped(links, (ends) => distinct(ends.map((end) => this.into(end))));
    const datedEnds = dated && mapped(dated, (ends) => ends.map((one) => ({ ...one, end: this.into(one.end) })));
    return { ...attestation, links: followed, ...(datedEnds !== undefined && { dated: datedEnds }) };
  }

  /** Reads what these ids lead to, and all other ids that lead there. */
  async readGroups(ids: readonly string[]): Promise<void> {
    await this.readTargets(ids);
    const things = distinct(ids.flatMap((id) => [id, this.read.at.get(id)?.into ?? id]));
    const unread = things.filter((id) => !this.read.into.has(id));
    const records = await mergedRecordsInto(this.runner, unread);
    for (const id of unread) {
      const leading = records.filter(({ into }) => into === id);
      for (const record of leading) this.read.at.set(record.id, record);
      this.read.into.set(
        id,
        leading.map((record) => record.id),
      );
    }
  }

  /** Reads what these ids lead to. */
  async readTargets(ids: readonly string[]): Promise<void> {
    const unread = distinct(ids).filter((id) => !this.read.at.has(id));
    const records = new Map((await mergedRecordsAt(this.runner, unread)).map((record) => [record.id, record]));
    for (const id of unread) this.read.at.set(id, records.get(id));
  }
}

/** The values under each name, changed by a function. */
function mapped<T>(values: Readonly<Record<string, T>>, change: (value: T) => T): Readonly<Record<string, T>> {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, change(value)]));
}
