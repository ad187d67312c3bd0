/** What the pages are built with: package, name, licence, copyright holder, home. */
export const SOFTWARE = [
  ['react', 'React', 'MIT', 'Meta Platforms, Inc.', 'https://react.dev/'],
  ['react-dom', 'React DOM', 'MIT', 'Meta Platforms, Inc.', 'https://react.dev/'],
  ['@tanstack/react-router', 'TanStack Router', 'MIT', 'Tanner Linsley', 'https://tanstack.com/router'],
  ['@tanstack/react-query', 'TanStack Query', 'MIT', 'Tanner Linsley', 'https://tanstack.com/query'],
  ['openapi-fetch', 'openapi-fetch', 'MIT', 'Drew Powers', 'https://openapi-ts.dev/'],
  ['tailwindcss', 'Tailwind CSS', 'MIT', 'Tailwind Labs, Inc.', 'https://tailwindcss.com/'],
  [
    '@digital-go-jp/tailwind-theme-plugin',
    'デジタル庁デザインシステム tailwind-theme-plugin',
    'MIT',
    'デジタル庁 Digital Agency',
    'https://github.com/digital-go-jp/tailwind-theme-plugin',
  ],
] as const
