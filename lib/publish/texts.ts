import type { Catalog } from '@/lib/endpoint/catalog';
import { contractOf } from '@/lib/endpoint/contract';
import type { Endpoint } from '@/lib/endpoint/endpoint';
import type { Guide } from '@/lib/endpoint/guide';
import type { Model } from '@/lib/endpoint/model';
import { textsOf } from './localise';

/** Every text that the catalogue says, by stable id, in English: what another locale has to have. */
export function catalogueTexts({ endpoints, models, guides = [] }: Catalog): Map<string, string> {
  const texts = new Map<string, string>();
  const add = (entries: Iterable<readonly [string, string]>) => {
    for (const [id, text] of entries) if (text) texts.set(id, text);
  };
  for (const endpoint of endpoints) add(endpointTexts(endpoint));
  for (const model of models) add(modelTexts(model));
  for (const guide of guides) add(guideTexts(guide));
  return texts;
}

function endpointTexts(endpoint: Endpoint): [string, string][] {
  const { id } = endpoint;
  const contract = contractOf(endpoint);
  const schemas = [
    ['path', contract.path],
    ['query', contract.query],
    ['header', contract.header],
    ['body', contract.body],
    ['json-body', contract.jsonBody],
    ...Object.entries(contract.responses).map(([status, schema]) => [`response-${status}`, schema] as const),
    ['event', contract.event],
  ] as const;
  return [
    [`${id}.title`, endpoint.title],
    [`${id}.summary`, endpoint.summary],
    [`${id}.choose`, endpoint.choose],
    ...Object.entries(endpoint.responses).map(([status, { description }]): [string, string] => [
      `${id}.responses.${status}`,
      description,
    ]),
    ...endpoint.scenarios.flatMap(({ id: scenario, title, summary = '' }): [string, string][] => [
      [`${id}.scenarios.${scenario}.title`, title],
      [`${id}.scenarios.${scenario}.summary`, summary],
    ]),
    ...schemas.flatMap(([section, schema]) => (schema ? [...textsOf(schema, `${id}.${section}`)] : [])),
  ];
}

const modelTexts = (model: Model): [string, string][] => [
  [`models.${model.code}.summary`, model.summary],
  ...model.endpoints.flatMap(({ id, scenarios = [] }) =>
    scenarios.flatMap(({ id: scenario, title, summary = '' }): [string, string][] => [
      [`${id}.scenarios.${scenario}.title`, title],
      [`${id}.scenarios.${scenario}.summary`, summary],
    ]),
  ),
];

const guideTexts = ({ slug, title, summary }: Guide): [string, string][] => [
  [`guides.${slug}.title`, title],
  [`guides.${slug}.summary`, summary],
];
