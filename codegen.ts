import type { CodegenConfig } from '@graphql-codegen/cli';

/** Makes the types of resolvers, and of what they are given, from the printed schema. */
const config: CodegenConfig = {
  schema: 'schema/printed/schema.graphql',
  generates: {
    'src/concepts/types.generated.ts': {
      plugins: ['typescript', 'typescript-resolvers'],
      config: {
        contextType: './resolver-context.js#ResolverContext',
        // What a service tells is read field by field, from the store of the request.
        mappers: { Service: './resolver-context.js#ResolverContext' },
        scalars: {
          ID: 'string',
          Date: 'string',
          DateTime: 'string',
          EDTF: 'string',
        },
        strictScalars: true,
        defaultScalarType: 'unknown',
        enumsAsTypes: true,
        immutableTypes: true,
        useTypeImports: true,
        avoidOptionals: { field: true, inputValue: false, object: false, defaultValue: false },
        inputMaybeValue: 'T | null | undefined',
      },
    },
  },
};

export default config;
