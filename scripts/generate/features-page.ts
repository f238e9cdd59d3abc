import { readdirSync, readFileSync } from 'node:fs'

/** docs/features.md: what each feature says of itself in its comment, `Feature: Hover` and the paragraphs below. */
export function featuresPage(): string {
  const features = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => name.replaceAll('\\', '/'))
    .flatMap(featuresIn)
    .sort((a, b) => (a.title < b.title ? -1 : 1))
  return [
    '# Features',
    '<!-- Generated from the comments in server/src/features by `npm run generate`. -->',
    'What the language server does in every editor that speaks the language server protocol.',
    ...features.flatMap(({ title, text, file }) => [`## ${title}`, text, `Code: [${file}](../${FOLDER}/${file})`]),
  ]
    .join('\n\n')
    .concat('\n')
}

interface Feature {
  readonly title: string
  readonly text: string
  readonly file: string
}

function featuresIn(file: string): Feature[] {
  return [...readFileSync(`${FOLDER}/${file}`, 'utf8').matchAll(COMMENT)].map(([, title = '', body = '']) => ({
    title,
    text: paragraphsOf(body).join('\n\n'),
    file,
  }))
}

/** The lines of a comment without their stars, joined to paragraphs. */
function paragraphsOf(body: string): string[] {
  return body
    .split('\n')
    .map((line) => line.replace(/^ \* ?/, ''))
    .join('\n')
    .split(/\n{2,}/)
    .map((paragraph) => paragraph.replace(/\s+/g, ' ').trim())
    .filter((paragraph) => paragraph !== '')
}

const FOLDER = 'server/src/features'
/** `Feature: Hover` in the first line of a comment, and what follows in it. */
const COMMENT = /^\/\*\*\n \* Feature: (.+)\n((?: \*(?!\/).*\n)*) \*\//gm
