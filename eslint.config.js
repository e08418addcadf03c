import js from '@eslint/js';
import { defineConfig } from 'eslint/config';
import hooks from 'eslint-plugin-react-hooks';
import ts from 'typescript-eslint';

export default defineConfig(
  {
    ignores: [
      'build/',
      'node_modules/',
      'coverage/',
      'reports/',
      '.stryker-tmp/',
      '.conductor/',
      'src/catalog/generated/',
    ],
  },
  js.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    extends: [ts.configs.strictTypeChecked, ts.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      // The compiler's noPropertyAccessFromIndexSignature style: an index is written as one.
      '@typescript-eslint/dot-notation': 'off',
      // With noUncheckedIndexedAccess a checked index is still `T | undefined`; `as T` says it as well as `!` does.
      '@typescript-eslint/non-nullable-type-assertion-style': 'off',
      // Numbers in messages are the rule here, and always meant.
      '@typescript-eslint/restrict-template-expressions': [
        'error',
        { allowNumber: true, allowBoolean: true },
      ],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      // An empty text and a time of 0 count as none in most places here.
      '@typescript-eslint/prefer-nullish-coalescing': [
        'error',
        { ignorePrimitives: { string: true, number: true } },
      ],
      // jsonc-parser's enums are `const`, which a compiler of single files cannot read: their values are repeated.
      '@typescript-eslint/no-unsafe-enum-assignment': 'off',
      '@typescript-eslint/no-unsafe-enum-comparison': 'off',
      // What looks like a method here is a closure: nothing uses `this`.
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // Takes a fifth of all time, and classes are rare here.
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      'no-console': 'error',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
    },
  },
  {
    files: ['src/**/*.ts'],
    ignores: ['src/cli/main.ts', 'src/**/*-main.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: "CallExpression[callee.object.name='process'][callee.property.name='exit']",
          message: 'Only src/cli/main.ts ends the process.',
        },
        {
          selector: "AssignmentExpression[left.object.name='process'][left.property.name='exitCode']",
          message: 'Only src/cli/main.ts decides the exit status.',
        },
        {
          selector: "MemberExpression[object.name='AbortSignal'][property.name='any']",
          message: 'Node 20 may collect it as garbage while a fetch listens: use src/core/follow-signals.ts.',
        },
      ],
    },
  },
  {
    files: ['src/console/web/**/*.{ts,tsx}'],
    plugins: { 'react-hooks': hooks },
    // The other rules are those of the React compiler, which is not used here, and take long.
    rules: { 'react-hooks/rules-of-hooks': 'error', 'react-hooks/exhaustive-deps': 'error' },
  },
  {
    files: ['test/**/*.ts'],
    rules: {
      // Answers of a server are read as they come, and checked by the assertion that follows.
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      // A test may ask more carefully than the types demand.
      '@typescript-eslint/no-unnecessary-condition': 'off',
      // What throws something else than an error is tested, too.
      '@typescript-eslint/prefer-promise-reject-errors': 'off',
      '@typescript-eslint/only-throw-error': 'off',
      // Fakes keep the shape of what they stand for.
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/no-empty-function': 'off',
      // assert.rejects and friends are awaited where it matters; node's mock of a listener may be async.
      '@typescript-eslint/no-misused-promises': 'off',
    },
  },
  {
    files: ['**/*.{js,mjs,cjs}'],
    languageOptions: {
      globals: {
        process: 'readonly',
        console: 'readonly',
        performance: 'readonly',
        setTimeout: 'readonly',
        clearTimeout: 'readonly',
        setInterval: 'readonly',
        clearInterval: 'readonly',
        module: 'writable',
        URL: 'readonly',
      },
    },
  },
);
