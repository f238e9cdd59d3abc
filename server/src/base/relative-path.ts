/** How one address is written in a file at another: `../plans/b.md`. Both begin with the same root (`file://`). */
export function relativePath(from: string, to: string): string {
  const [own, other] = [from.split('/').slice(0, -1), to.split('/')]
  let shared = 0
  while (shared < own.length && shared < other.length - 1 && own[shared] === other[shared]) shared++
  return [...own.slice(shared).map(() => '..'), ...other.slice(shared)].join('/')
}
