/** Where a result can be fetched, as such addresses look: they expire after a day. */
export const mediaAddress = (name: string): string =>
  `https://ark-media.example.com/results/${name}?X-Tos-Expires=86400&X-Tos-Date=20261121T174512Z`;
