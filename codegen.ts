import type { CodegenConfig } from '@graphql-codegen/cli';

/** Makes the types of the answers to the examples in `docs/operations`, for the tests that read them. */
const config: CodegenConfig = {
  schema: 'schema/printed/schema.graphql',
  documents: 'docs/operations/*.graphql',
  generates: {
    'tests/api/answers.generated.ts': {
      plugins: ['typescript-operations'],
      config: {
        scalars: { ID: 'string', Date: 'string', DateTime: 'string', EDTF: 'string' },
        strictScalars: true,
        immutableTypes: true,
        skipTypename: true,
      },
    },
  },
};

export default config;
