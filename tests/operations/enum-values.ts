import { type GraphQLInputType, getNamedType, isEnumType, isInputObjectType } from 'graphql';
import type { Dice } from '../questions/dice.js';
import { type Field, contract } from './contract.js';

/** The values of an enum of the contract. */
export function enumValues(type: GraphQLInputType | undefined): readonly string[] {
  const named = getNamedType(type);
  if (!isEnumType(named)) throw new Error(`${String(type)} is no enum`);
  return named.getValues().map(({ name }) => name);
}

/** The keys of orders and groups, and those among them that have not been asked. */
export class EnumValues {
  readonly #unasked = new Map(
    Object.values(contract.getTypeMap())
      .filter((type) => isEnumType(type) && /(Group|Order)Field$/.test(type.name))
      .map((type) => [type.name, new Set(enumValues(type as GraphQLInputType))]),
  );

  /** One of the values, or of `some` of them: mostly one that has not been asked. */
  pick(type: GraphQLInputType | undefined, dice: Dice, some = enumValues(type)): string {
    const unasked = this.#unasked.get(getNamedType(type)?.name ?? '');
    const left = some.filter((value) => unasked?.has(value));
    const value = dice.pick(left.length > 0 && dice.chance(90) ? left : some);
    unasked?.delete(value);
    return value;
  }

  /** Whether an argument of the field takes a value that has not been asked. */
  isWantedBy({ args }: Field): boolean {
    return args.some(({ type }) => {
      const named = getNamedType(type);
      const enums = isInputObjectType(named)
        ? Object.values(named.getFields()).map((field) => getNamedType(field.type))
        : [];
      return [named, ...enums].some(({ name }) => (this.#unasked.get(name)?.size ?? 0) > 0);
    });
  }

  /** Those that have not been asked, as `Enum.VALUE`. */
  get unasked(): readonly string[] {
    return [...this.#unasked].flatMap(([name, values]) => [...values].map((value) => `${name}.${value}`));
  }
}
