import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import typescript from 'typescript-eslint';

export default defineConfig(
  globalIgnores([
    'dist/',
    '.astro/',
    '.cache/',
    '.*-next-*/',
    '.*-previous-*/',
    'coverage/',
    'public/',
    'tests/fixtures/',
  ]),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  typescript.configs.recommended,
  astro.configs['flat/recommended'],
  {
    rules: {
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
      'prefer-const': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-import-type-side-effects': 'error',
    },
  },
  {
    files: ['src/**/*.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: 'ExportDefaultDeclaration',
          message: 'Export by name: one name for one thing everywhere.',
        },
        {
          selector: 'ExportAllDeclaration',
          message: 'Import from the file that holds it, not through a barrel.',
        },
      ],
    },
  },
  {
    files: ['**/*.astro'],
    rules: { 'astro/no-set-html-directive': 'error', 'astro/no-set-text-directive': 'error' },
  },
  {
    // SVG, style sheet, table and prose are written by our own code, which escapes every text of the content.
    files: [
      'src/components/charts/**/*.astro',
      'src/layouts/Document.astro',
      'src/mdx/{AgreementText,Author,LinkedTable}.astro',
    ],
    rules: { 'astro/no-set-html-directive': 'off' },
  },
);
