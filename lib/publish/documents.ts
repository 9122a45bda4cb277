/** The static draft-07 schema of an endpoint for a model, or for all. */
export const schemaAddress = (locale: string, model: string | undefined, endpointId: string): string =>
  `/schema/${locale}/${model ?? 'all'}/${endpointId}.json`;

/** The static scenarios of an endpoint for a model, or for all. */
export const scenariosAddress = (locale: string, model: string | undefined, endpointId: string): string =>
  `/scenarios/${locale}/${model ?? 'all'}/${endpointId}.json`;
