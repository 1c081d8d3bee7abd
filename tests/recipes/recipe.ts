import type { Line, TreeCopy } from '../support/tree-copy.ts'

/** A recipe of CONTRIBUTING, written out for one thing that is added on trial. */
export interface Recipe {
  /** What is added, as CONTRIBUTING calls it. */
  readonly adds: string
  /** The new file, or the files of the new folder, by path from the root; none where a record joins a file. */
  readonly files: Readonly<Record<string, string>>
  /** The one line, or the one record, that joins a list. */
  readonly line: Line | null
  /** Tests of the thing in a copy of the tree in which every recipe was followed. */
  readonly checks: (copy: TreeCopy) => void
}

/** Follows a recipe in a copy. */
export function follow(copy: TreeCopy, { files, line }: Recipe): void {
  for (const [path, text] of Object.entries(files)) copy.addFile(path, text)
  if (line !== null) copy.addLine(line)
}
