/** Awaits every promise nested in the value, replacing each in place. Rejects as soon as one of them does. */
export async function awaitDeep(value: unknown): Promise<unknown> {
  const whole = { value };
  await replacePromises(whole);
  return whole.value;
}

async function replacePromises(value: object): Promise<void> {
  const pending: Promise<void>[] = [];
  collectPromises(value as Record<string, unknown>, pending);
  await Promise.all(pending);
}

function collectPromises(value: Record<string, unknown>, pending: Promise<void>[]): void {
  for (const [key, part] of Object.entries(value)) {
    if (part instanceof Promise) {
      pending.push(
        part.then((found: unknown) => {
          value[key] = found;
          return isObject(found) ? replacePromises(found) : undefined;
        }),
      );
    } else if (isObject(part)) collectPromises(part, pending);
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
