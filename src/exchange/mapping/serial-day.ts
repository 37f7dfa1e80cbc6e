const millisecondsADay = 86_400_000;

/** The days that spreadsheets count from: serial number 0. Of the first, day 60 is one that never was, 1900-02-29. */
const dayZero = { excel: Date.UTC(1899, 11, 30), excel1904: Date.UTC(1904, 0, 1) } as const;

/** The last serial number that a spreadsheet has: 9999-12-31. */
const lastSerial = 2_958_465;

/** The day of a serial number, as a spreadsheet has it where a date is formatted as a number; its time is left out. */
export function serialDay(text: string, system: keyof typeof dayZero): string | undefined {
  if (!/^\d{1,7}([.,]\d{1,20})?$/.test(text)) return undefined;
  const serial = Math.floor(Number(text.replace(',', '.')));
  if (serial > lastSerial || (system === 'excel' && (serial === 0 || serial === 60))) return undefined;
  const days = system === 'excel' && serial < 60 ? serial + 1 : serial;
  return new Date(dayZero[system] + days * millisecondsADay).toISOString().slice(0, 10);
}
