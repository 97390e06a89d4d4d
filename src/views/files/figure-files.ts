/** The files that figures can be fetched as, those of one indicator and those of all, each at its address with this ending. */
export const figureFiles = [
  {
    ending: 'xlsx',
    name: 'Excel',
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  },
  { ending: 'csv', name: 'CSV', mediaType: 'text/csv' },
  { ending: 'json', name: 'JSON', mediaType: 'application/json' },
] as const;
