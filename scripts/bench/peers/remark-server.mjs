// The remark language server is a few lines around unified-language-server; its own package is not on our registry.
import { remark } from 'remark'
import remarkGfm from 'remark-gfm'
import remarkPresetLintRecommended from 'remark-preset-lint-recommended'
import { createUnifiedLanguageServer } from 'unified-language-server'

createUnifiedLanguageServer({
  configurationSection: 'remark',
  processorName: 'remark',
  processorSpecifier: 'remark',
  defaultProcessor: remark,
  plugins: [remarkGfm, remarkPresetLintRecommended],
})
