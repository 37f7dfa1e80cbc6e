/** The declarations that the project needs of the package `edtf`, which comes without any. */
declare module 'edtf' {
  export interface Extended {
    readonly type: 'Date' | 'Season';
    /** Milliseconds since 1970-01-01, of the first and the last moment it covers. */
    readonly min: number;
    readonly max: number;
    /** Year, month and day, as far as they are stated; the year and number of a season. */
    readonly values: readonly unknown[];
    readonly uncertain?: { readonly value: number };
    readonly approximate?: { readonly value: number };
    readonly unspecified?: { readonly value: number };
  }
  export default function edtf(text: string, options: { level: 0 | 1; types?: readonly Extended['type'][] }): Extended;
}
