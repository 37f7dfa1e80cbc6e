import { InvalidArgumentError } from 'commander';

/** Reads a whole number from 1 on. */
export function number(text: string): number {
  if (!/^[1-9]\d*$/.test(text)) throw new InvalidArgumentError('It must be a whole number from 1 on.');
  return Number(text);
}

/** Reads whole numbers from 1 on, with commas between. */
export function numbers(text: string): readonly number[] {
  return text.split(',').map(number);
}

/** Reads whole numbers from 0 on, with commas between. */
export function numbersFromZero(text: string): readonly number[] {
  return text.split(',').map((one) => (one === '0' ? 0 : number(one)));
}

/** Reads some of these names, with commas between, in their order. */
export function someOf<Name extends string>(known: readonly Name[]): (text: string) => readonly Name[] {
  return (text) => {
    const names = text.split(',');
    const found = known.filter((name) => names.includes(name));
    if (found.length === names.length) return found;
    throw new InvalidArgumentError(`They are ${known.join(', ')}.`);
  };
}
