import { type Api, createApi } from '../concepts/index.js';

let made: Api | undefined;

/** The API of this process's command, made when it is first needed. */
export function commandApi(): Api {
  return (made ??= createApi());
}
