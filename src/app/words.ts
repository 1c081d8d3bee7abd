export const appWords = {
  skipMap: 'Skip the map, go to the list of countries',
  onMap: 'On the map. Arrow keys go to the nearest, Page Down to the next, Enter opens.',
} as const
