import type { Line, TreeCopy } from '../support/tree-copy.ts'

/** A recipe of CONTRIBUTING, applied to one thing that is added on trial. */
export interface Recipe {
  /** The thing that is added, in the words of CONTRIBUTING. */
  readonly adds: string
  /** The new file, or the files of one new folder, by path from the root. */
  readonly files?: Readonly<Record<string, string>>
  /** The new record, where it is put into an existing file. */
  readonly record?: Line
  /** The one line that joins a list. */
  readonly line?: Line
  /** Tests of the thing, in a copy of the tree in which every recipe was followed. */
  readonly checks: (copy: TreeCopy) => void
}

/** Follows a recipe in a copy. */
export function follow(copy: TreeCopy, { files = {}, record, line }: Recipe): void {
  for (const [path, text] of Object.entries(files)) copy.addFile(path, text)
  if (record) copy.addLine(record)
  if (line) copy.addLine(line)
}
