/** The label of the handle of a sheet, by its height now. */
export const sheetWords = {
  peek: 'Pull the panel up halfway',
  half: 'Pull the panel all the way up',
  full: 'Push the panel down',
} as const
