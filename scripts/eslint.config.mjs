import { dirname } from 'node:path'
import { defineConfig, globalIgnores } from 'eslint/config'
import tseslint from 'typescript-eslint'
import { floors } from '../.dependency-cruiser.mjs'

/** What the house does without, each with the way to do it here. */
const banned = [
  { selector: 'TSEnumDeclaration', message: 'Use a union of strings: it needs no import and prints well.' },
  { selector: 'TSModuleDeclaration[kind="namespace"]', message: 'Use a file: it is the namespace.' },
  { selector: 'ExportDefaultDeclaration', message: 'Export by name, so that one thing has one name everywhere.' },
  {
    selector: 'TSParameterProperty',
    message: 'Declare the field and assign it, so that fields are found in one place.',
  },
]

const noClock = 'No clock below the doors: today is part of the snapshot.'
const clock = [
  { selector: 'NewExpression[callee.name="Date"][arguments.length=0]', message: noClock },
  { selector: 'CallExpression[callee.name="Date"]', message: noClock },
]

export default defineConfig(
  globalIgnores(['dist', 'docs', 'test-fixtures', '.vscode-test']),

  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.base],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: dirname(import.meta.dirname) } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      eqeqeq: 'error',
      'prefer-const': 'error',
      'max-lines': ['error', 400],
      'no-restricted-syntax': ['error', ...banned],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
    },
  },

  {
    files: [`server/src/{${floors.join(',')}}/**/*.ts`],
    rules: {
      'no-restricted-syntax': ['error', ...banned, ...clock],
      'no-restricted-globals': ['error', { name: 'performance', message: noClock }],
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: noClock },
        {
          object: 'Math',
          property: 'random',
          message: 'No randomness below the doors: the same plan, the same words.',
        },
      ],
    },
  },

  { files: ['server/src/rules/**/*.ts'], rules: { 'max-lines': ['error', 150] } },
)
