/** A whole number for people: 1,234. */
export function counted(count: number): string {
  return count.toLocaleString('en');
}

/** A number of things: `1 line`, `1,234 lines`. */
export function several(count: number, one: string, many = `${one}s`): string {
  return `${counted(count)} ${count === 1 ? one : many}`;
}
