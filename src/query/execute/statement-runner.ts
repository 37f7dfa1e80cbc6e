import type { Parameters, Row, Store } from '../../store/store.js';
import type { Plan } from '../types.js';
import { Kept } from './result-cache.js';
import { Together } from './batcher.js';

/** Reads what all requests ask at their roots, so that none reads what another is reading or has read. */
export class Reading {
  readonly #together: Together;
  readonly #kept: Kept;

  constructor(store: Pick<Store, 'read'>) {
    this.#together = new Together(store);
    this.#kept = new Kept(store, this.#together);
  }

  /** The rows of the plan's statement. */
  read({ text, isSweeping }: Plan, parameters: Parameters, signal: AbortSignal): Promise<readonly Row[]> {
    return (isSweeping ? this.#kept : this.#together).read(text, parameters, signal);
  }
}
