import { createApi } from '../../src/concepts/index.js';

/** The API that the tests of this file ask. */
export const api = createApi();

export const executableSchema = api.schema;
