import type { Kind } from './kinds.js';
import { definition } from './registry.js';

/** A name of the code as a value of an enum: `signedOn` as `SIGNED_ON`. */
export function constantCase(name: string): string {
  return name.replace(/[A-Z]/g, (capital) => `_${capital}`).toUpperCase();
}

/** A kind as the enums `EntityType` and `RecordType` name it: `TREATY_ACTION`. */
export function recordType(kind: Kind): string {
  return constantCase(definition(kind).prefix);
}
