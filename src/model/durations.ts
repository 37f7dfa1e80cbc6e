/** A length of time in the calendar, as ISO 8601 writes it: years, months, weeks and days, such as `P1Y6M`. */
export type Duration = string;

const form = /^P(?=\d)(?:(\d{1,4})Y)?(?:(\d{1,4})M)?(?:(\d{1,4})W)?(?:(\d{1,5})D)?$/;

export function isDuration(text: string): boolean {
  return form.test(text);
}

/** The day that lies the duration before another one. */
export function earlier(day: number, duration: Duration): number {
  return moved(day, duration, -1);
}

/** The day that lies the duration after another one. */
export function later(day: number, duration: Duration): number {
  return moved(day, duration, 1);
}

const millisecondsADay = 86_400_000;

/** Months are counted first; of a month that is shorter the last day is taken, as for a year after 29 February. */
function moved(day: number, duration: Duration, direction: 1 | -1): number {
  const [, years, months, weeks, days] = [...(form.exec(duration) ?? [])].map((part: string | undefined) =>
    Number(part ?? 0),
  );
  const date = new Date(day * millisecondsADay);
  const month = date.getUTCMonth() + direction * ((years ?? 0) * 12 + (months ?? 0));
  const lastOfMonth = new Date(date);
  lastOfMonth.setUTCFullYear(date.getUTCFullYear(), month + 1, 0);
  date.setUTCFullYear(date.getUTCFullYear(), month, Math.min(date.getUTCDate(), lastOfMonth.getUTCDate()));
  return date.getTime() / millisecondsADay + direction * ((weeks ?? 0) * 7 + (days ?? 0));
}
