import type { Provider, Register } from './handlers/answering.ts'
import { colouring } from './handlers/colouring.ts'
import { looking } from './handlers/looking.ts'
import { followMoves } from './handlers/moving.ts'
import { own } from './handlers/own.ts'
import { renaming } from './handlers/renaming.ts'
import { writing } from './handlers/writing.ts'
import type { Served } from './served.ts'

/** The requests of the protocol, by what is announced to the client: for each of it an answer, and none besides. */
const announced: Readonly<Record<Provider, Register>> = { ...colouring, ...looking, ...writing, ...renaming }

export function registerAll(served: Served): void {
  for (const register of [...Object.values(announced), ...own, followMoves]) register(served)
}
