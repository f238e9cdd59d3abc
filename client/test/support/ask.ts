import * as vscode from 'vscode'
import { milepostReady } from './milepost.ts'

// What the editor itself asks all language servers when a user hovers, jumps or completes.

/** The text of the hover card at a place; empty where there is none. */
export async function hoverAt(document: vscode.TextDocument, position: vscode.Position): Promise<string> {
  await milepostReady()
  const hovers = await ask<vscode.Hover[]>('vscode.executeHoverProvider', document.uri, position)
  const contents = hovers.flatMap((hover) => hover.contents as vscode.MarkdownString[])
  return contents.map(({ value }) => value).join('\n')
}

/** Where “go to definition” leads: file, line (counted from 1) and words, e.g. `PLANS.md:21 M2: Baking list`. */
export async function definitionsAt(document: vscode.TextDocument, position: vscode.Position): Promise<string[]> {
  await milepostReady()
  const links = await ask<vscode.LocationLink[]>('vscode.executeDefinitionProvider', document.uri, position)
  return namesOf(
    links.map((link) => new vscode.Location(link.targetUri, link.targetSelectionRange ?? link.targetRange)),
  )
}

/** What “find all references” lists, as definitions are told. */
export async function referencesAt(document: vscode.TextDocument, position: vscode.Position): Promise<string[]> {
  await milepostReady()
  return namesOf(await ask<vscode.Location[]>('vscode.executeReferenceProvider', document.uri, position))
}

/** What is offered at a place, in the order of the list. */
export async function completionsAt(
  document: vscode.TextDocument,
  position: vscode.Position,
): Promise<vscode.CompletionItem[]> {
  await milepostReady()
  const list = await ask<vscode.CompletionList>('vscode.executeCompletionItemProvider', document.uri, position)
  return list.items
}

/** The quick fixes for a place, preferred ones first, as the light bulb shows them. */
export async function quickFixesAt(document: vscode.TextDocument, range: vscode.Range): Promise<vscode.CodeAction[]> {
  await milepostReady()
  return ask('vscode.executeCodeActionProvider', document.uri, range, vscode.CodeActionKind.QuickFix.value)
}

/** What the box shows in which a user types a new name. */
export async function renameableAt(document: vscode.TextDocument, position: vscode.Position): Promise<string> {
  await milepostReady()
  const { placeholder } = await ask<{ placeholder: string }>('vscode.prepareRename', document.uri, position)
  return placeholder
}

/** What a new name changes: file, line (counted from 1) and new words, in order, e.g. `PLANS.md:21 M9`. */
export async function newNameFor(
  document: vscode.TextDocument,
  position: vscode.Position,
  name: string,
): Promise<string[]> {
  await milepostReady()
  const edit = await ask<vscode.WorkspaceEdit>('vscode.executeDocumentRenameProvider', document.uri, position, name)
  return edit
    .entries()
    .flatMap(([uri, edits]) =>
      [...edits]
        .sort((a, b) => a.range.start.compareTo(b.range.start))
        .map(({ range, newText }) => `${uri.path.split('/').at(-1)}:${range.start.line + 1} ${newText}`),
    )
}

/** The outline of a document. */
export async function symbolsOf(document: vscode.TextDocument): Promise<vscode.DocumentSymbol[]> {
  await milepostReady()
  return ask('vscode.executeDocumentSymbolProvider', document.uri)
}

/** What “go to symbol in workspace” finds. */
export async function symbolsLike(query: string): Promise<vscode.SymbolInformation[]> {
  await milepostReady()
  return ask('vscode.executeWorkspaceSymbolProvider', query)
}

async function ask<Answer>(command: string, ...args: readonly unknown[]): Promise<Answer> {
  return vscode.commands.executeCommand<Answer>(command, ...args)
}

async function namesOf(locations: readonly vscode.Location[]): Promise<string[]> {
  const names = locations.map(async ({ uri, range }) => {
    const document = await vscode.workspace.openTextDocument(uri)
    return `${uri.path.split('/').at(-1)}:${range.start.line + 1} ${document.getText(range)}`
  })
  return Promise.all(names)
}
