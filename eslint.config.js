import eslint from '@eslint/js';
import graphql from '@graphql-eslint/eslint-plugin';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

const wholeSchema = 'schema/printed/schema.graphql';
const operations = 'docs/operations/*.graphql';

/** GraphQL files, read with the whole schema and the project's operations at hand. */
const graphqlLanguage = {
  languageOptions: {
    parser: graphql.parser,
    parserOptions: { graphQLConfig: { schema: wholeSchema, documents: operations } },
  },
  plugins: { '@graphql-eslint': graphql },
};

/** What holds for the contract, in the files written by hand and in what is made from the model. */
const contractRules = {
  '@graphql-eslint/require-description': [
    'error',
    {
      types: true,
      rootField: true,
      FieldDefinition: true,
      InputValueDefinition: true,
      EnumValueDefinition: true,
      DirectiveDefinition: true,
    },
  ],
  '@graphql-eslint/naming-convention': [
    'error',
    {
      types: 'PascalCase',
      FieldDefinition: 'camelCase',
      InputValueDefinition: 'camelCase',
      Argument: 'camelCase',
      DirectiveDefinition: 'camelCase',
      EnumValueDefinition: 'UPPER_CASE',
    },
  ],
  '@graphql-eslint/no-hashtag-description': 'error',
  '@graphql-eslint/no-unreachable-types': 'error',
  '@graphql-eslint/require-deprecation-reason': 'error',
  '@graphql-eslint/require-nullable-fields-with-oneof': 'error',
  '@graphql-eslint/unique-enum-value-names': 'error',
};

export default defineConfig(
  globalIgnores(['dist/', 'web/dist/', 'data/', 'tests/api/answers.generated.ts']),
  {
    files: ['**/*.{js,ts,tsx}'],
    extends: [eslint.configs.recommended, tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: { project: ['tsconfig.json', 'tsconfig.web.json'], tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/consistent-type-exports': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // Left to the compiler, which takes dots for names that are declared and brackets for those that need not be there.
      '@typescript-eslint/dot-notation': 'off',
      // Doesn't come to an end on types that refer to themselves (typescript-eslint 8.73).
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      // By code point is how text is compared and cut here.
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
    },
  },
  { files: ['{src,web}/**/*.{ts,tsx}'], rules: { 'no-console': 'error' } },
  { files: ['**/*.js'], extends: [tseslint.configs.disableTypeChecked] },
  {
    files: ['schema/**/*.graphql'],
    ...graphqlLanguage,
    rules: {
      ...graphql.configs['flat/schema-recommended'].rules,
      ...contractRules,
      // What has no id is a value of the thing that it stands on, such as a name.
      '@graphql-eslint/strict-id-in-types': 'off',
      // A committee has committees, and an initiative initiatives.
      '@graphql-eslint/no-typename-prefix': 'off',
      // A sentence fits on one line; the compiler reads both styles.
      '@graphql-eslint/description-style': 'off',
    },
  },
  {
    files: [wholeSchema],
    rules: {
      '@graphql-eslint/relay-connection-types': 'error',
      '@graphql-eslint/relay-edge-types': ['error', { listTypeCanWrapOnlyEdgeType: false, shouldImplementNode: false }],
      '@graphql-eslint/relay-page-info': 'error',
      '@graphql-eslint/relay-arguments': ['error', { includeBoth: true }],
    },
  },
  {
    files: [operations],
    ...graphqlLanguage,
    rules: {
      ...graphql.configs['flat/operations-recommended'].rules,
      // An example shows what its question is about, and not what a client's cache may want besides.
      '@graphql-eslint/require-selections': 'off',
    },
  },
);
