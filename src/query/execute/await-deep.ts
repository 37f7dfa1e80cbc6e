/**
 * The value with what the promises within it come to in their places, however deep they lie. It is changed where it
 * stands. Rejects as soon as one of them does.
 */
export async function settled(value: unknown): Promise<unknown> {
  const whole = { value };
  await fill(whole);
  return whole.value;
}

async function fill(value: object): Promise<void> {
  const pending: Promise<void>[] = [];
  gather(value as Record<string, unknown>, pending);
  await Promise.all(pending);
}

function gather(value: Record<string, unknown>, pending: Promise<void>[]): void {
  for (const [key, part] of Object.entries(value)) {
    if (part instanceof Promise) {
      pending.push(
        part.then((found: unknown) => {
          value[key] = found;
          return isObject(found) ? fill(found) : undefined;
        }),
      );
    } else if (isObject(part)) gather(part, pending);
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
