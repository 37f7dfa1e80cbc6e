/** What the project uses of the package `edtf`, which comes without declarations. */
declare module 'edtf' {
  interface Extended {
    readonly type: 'Date' | 'Season' | 'Interval' | 'Year';
    /** Milliseconds since 1970-01-01, of the first and the last moment it covers; infinite where it is open. */
    readonly min: number;
    readonly max: number;
    readonly precision?: number;
    readonly values: readonly unknown[];
    readonly uncertain?: { readonly value: number };
    readonly approximate?: { readonly value: number };
    readonly unspecified?: { readonly value: number };
    /** The ends of an interval: infinite where it is open, null where an end is unknown. */
    readonly lower?: Extended | number | null;
    readonly upper?: Extended | number | null;
  }
  export default function edtf(text: string, options: { level: 0 | 1; types?: readonly Extended['type'][] }): Extended;
}
