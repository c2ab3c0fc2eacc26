import reactHooks from 'eslint-plugin-react-hooks';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { disableReason } from './build/lint/disableReason.mjs';
import { walls } from './build/lint/walls.mjs';

/** Settings that open the window to its pages (https://www.electronjs.org/docs/latest/tutorial/security). */
const openWindow = [
  ['webSecurity', false],
  ['sandbox', false],
  ['contextIsolation', false],
  ['nodeIntegration', true],
  ['nodeIntegrationInWorker', true],
  ['allowRunningInsecureContent', true],
  ['experimentalFeatures', true],
  ['webviewTag', true],
].map(([name, value]) => ({
  selector: `Property[key.name="${name}"] > Literal[value=${value}]`,
  message: `${name}: ${value} takes the protection of the window away`,
}));

const noDefaultExport = {
  selector: 'ExportDefaultDeclaration',
  message: 'export by name, so that a thing has one name everywhere',
};

export default defineConfig(
  globalIgnores(['out/', 'dist/', '.cache/', 'coverage/']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    name: 'everything',
    plugins: {
      '@typescript-eslint': tseslint.plugin,
      house: { rules: { walls, 'disable-reason': disableReason } },
    },
    languageOptions: { parser: tseslint.parser },
    rules: {
      'house/walls': 'error',
      'house/disable-reason': 'error',
      'max-lines': ['error', 400],
      'no-restricted-syntax': ['error', noDefaultExport, ...openWindow],
      'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'hack', 'xxx'], location: 'anywhere' }],
      'no-empty': 'error',
      'no-debugger': 'error',
      'no-var': 'error',
      'prefer-const': 'error',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-unsafe-finally': 'error',
      'no-useless-catch': 'error',
      'no-constant-condition': ['error', { checkLoops: false }],
      'no-self-assign': 'error',
      'no-sparse-arrays': 'error',
      'no-fallthrough': 'error',
      'no-eval': 'error',
      'no-new-func': 'error',
    },
  },
  {
    name: 'typescript',
    files: ['**/*.{ts,tsx}'],
    // The configuration files at the root belong to no folder's tsconfig that the project service looks for.
    ignores: ['**/*.d.mts', '*.config.ts'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/ban-ts-comment': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-require-imports': 'error',
      '@typescript-eslint/no-empty-object-type': 'error',
      '@typescript-eslint/no-unsafe-function-type': 'error',
      // These know types, which costs time; each finds faults that tests seldom do.
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
    },
  },
  {
    name: 'rooms',
    files: ['{main,renderer,server,shared}/**'],
    rules: { 'no-console': 'error' },
  },
  {
    name: 'without Node.js',
    files: ['{renderer,shared}/**'],
    rules: { 'no-restricted-globals': ['error', 'process', 'Buffer', 'require', 'global', '__dirname'] },
  },
  {
    name: 'react',
    files: ['renderer/**'],
    plugins: { 'react-hooks': reactHooks },
    rules: { 'react-hooks/rules-of-hooks': 'error', 'react-hooks/exhaustive-deps': 'error' },
  },
  {
    name: 'default exports that others ask for',
    files: ['*.config.{js,ts}', '**/*.d.ts'],
    rules: { 'no-restricted-syntax': ['error', ...openWindow] },
  },
);
