import js from '@eslint/js'
import prettier from 'eslint-config-prettier'
import boundaries from 'eslint-plugin-boundaries'
import reactHooks from 'eslint-plugin-react-hooks'
import globals from 'globals'
import tseslint from 'typescript-eslint'

const cjk = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef\u3000-\u303f]/.source

/** One direction: api and text ← shared ← features ← app; a feature never imports another. */
const allow = (from, ...targets) => ({
  from: { element: { type: from } },
  allow: targets.map((type) => ({ to: { element: { type } } })),
})

export default tseslint.config(
  { ignores: ['dist', 'src/api/generated', 'test-results', 'playwright-report', 'screenshots'] },
  js.configs.recommended,
  ...tseslint.configs.strict,
  reactHooks.configs.flat.recommended,
  {
    languageOptions: { globals: { ...globals.browser, ...globals.node } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-invalid-void-type': 'off',
      'no-console': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true, varsIgnorePattern: '^_' }],
      eqeqeq: 'error',
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    plugins: { boundaries },
    settings: {
      'import/resolver': { typescript: { project: './tsconfig.json' } },
      'boundaries/elements': [
        { type: 'text', pattern: 'src/text' },
        { type: 'api', pattern: 'src/api' },
        { type: 'shared', pattern: 'src/shared' },
        { type: 'feature', pattern: 'src/features/*', capture: ['name'] },
        { type: 'test', pattern: 'src/test' },
        { type: 'app', pattern: 'src/app' },
      ],
    },
    rules: {
      'boundaries/dependencies': [
        'error',
        {
          default: 'disallow',
          policies: [
            allow('text', 'text', 'api'),
            allow('api', 'api', 'test'),
            allow('shared', 'shared', 'api', 'text', 'test'),
            allow('feature', 'shared', 'api', 'text', 'test'),
            {
              from: { element: { type: 'feature' } },
              allow: [{ to: { element: { type: 'feature', captured: { name: '{{from.element.captured.name}}' } } } }],
            },
            allow('test', 'test', 'shared', 'api', 'text'),
            allow('app', 'app', 'feature', 'shared', 'api', 'text', 'test'),
          ],
        },
      ],
    },
  },
  {
    files: ['src/**/*.tsx'],
    ignores: ['src/**/*.test.tsx'],
    rules: {
      'max-lines': ['error', { max: 150 }],
      'no-restricted-syntax': [
        'error',
        { selector: `Literal[value=/${cjk}/]`, message: 'Texts live in src/text, not in a component.' },
        { selector: `JSXText[value=/${cjk}/]`, message: 'Texts live in src/text, not in a component.' },
        { selector: `TemplateElement[value.raw=/${cjk}/]`, message: 'Texts live in src/text, not in a component.' },
      ],
    },
  },
  { files: ['**/*.test.{ts,tsx}', 'e2e/**'], rules: { '@typescript-eslint/no-non-null-assertion': 'off' } },
  // A Playwright fixture is handed a function named use.
  { files: ['e2e/**'], rules: { 'react-hooks/rules-of-hooks': 'off' } },
  prettier,
)
