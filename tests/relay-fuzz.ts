import type { ParamRule, RequestPlan } from '@/lib/request/plan';

/** Pieces of values that have led requests elsewhere in some program. */
const PIECES = [
  '. .. / \\ // ../ ..\\ %2e %2F %5c %25 %252e %00 %0d%0a %c0%ae ? # ; & = : @ , + * ~ | ^ ` " \' < > { } [ ] $ !'.split(
    ' ',
  ),
  [
    '\t',
    '\n',
    '\r',
    '\r\n',
    ' ',
    '\0',
    '\x7f',
    '\x85',
    '\u2028',
    '\ufeff',
    '\u{1f600}',
    '\ud800',
    'é',
    '\uff0e',
    '\uff0f',
    '\u2025',
  ],
  [
    'http:',
    'https://evil.example',
    '//evil.example',
    '@evil.example',
    ':80',
    'file:///etc/passwd',
    '169.254.169.254',
  ],
  [
    'generateContent',
    ':streamGenerateContent',
    'models',
    'v1',
    'content',
    'cancel',
    'remix',
    'admin',
    'a',
    'Z',
    '0',
    '-',
    '_',
  ],
  [
    'Host: evil.example',
    'Authorization: x',
    '__proto__',
    'constructor',
    'true',
    'sse',
    '12',
    '1e9',
    '-1',
    'NaN',
  ],
].flat();

const PLACES = ['path', 'query', 'header', 'body', '__proto__', '', 'PATH', 'path.path'];
const NAMES = [
  'model id key url host base authorization Authorization cookie content-length transfer-encoding connection expect'.split(
    ' ',
  ),
  'x-api-key x-goog-api-key x-forwarded-host x-http-method-override range Range accept alt fields __proto__ constructor'.split(
    ' ',
  ),
  'toString hasOwnProperty video_id response_id filter.status filter $.xgafv stream variant'.split(' '),
].flat();

const METHODS = ['POST', 'POST', 'POST', 'GET', 'PUT', 'PATCH', 'DELETE', 'HEAD', 'OPTIONS'];
const TYPES = [
  'application/json',
  'application/json; charset=utf-8',
  'multipart/form-data; boundary=x',
  'multipart/form-data',
  'multipart/form-data; boundary="a\\"; boundary=b"',
  'text/plain',
  'application/x-www-form-urlencoded',
  '',
];
const BODIES = [
  undefined,
  '{}',
  '[]',
  '{"url":"http://evil.example"}',
  '--x\r\n\r\n--x--\r\n',
  '--x--\r\n',
  '\0',
];

/** A call to the relay: the id as the framework gives it, and the query as it stands in the address. */
export type FuzzCall = {
  id: string;
  method: string;
  query: string;
  headers: [string, string][];
  body: string | undefined;
};

type Random = () => number;

/** A call to one of these plans, of which some part has been made to lead elsewhere; a few are good calls. */
export function fuzzCall(plans: readonly RequestPlan[], random: Random): FuzzCall {
  const pick = <T>(list: readonly T[]): T => {
    const found = list[Math.floor(random() * list.length)];
    if (found === undefined && !list.includes(found as T)) throw new Error('The list is empty');
    return found as T;
  };
  const odds = (share: number) => random() < share;
  const hostile = () => Array.from({ length: 1 + Math.floor(random() * 3) }, () => pick(PIECES)).join('');
  const plan = pick(plans);
  const encode = (text: string) =>
    odds(0.1) ? text.replace(/[^\x21-\x7e]|[&=#]/gu, '') : encodeURIComponent(text.toWellFormed());
  const valueOf = (rule: ParamRule): string => {
    if (odds(0.25)) return hostile();
    if (rule.enum) return pick(rule.enum);
    if (rule.type === 'boolean') return pick(['true', 'false']);
    if (rule.type === 'integer' || rule.type === 'number') return String(Math.floor(random() * 100));
    return rule.in === 'path' ? pick(['gemini-3.1-pro', 'video_0A', 'a']) : pick([hostile(), 'plain', 'a b']);
  };
  const pairs = plan.params.flatMap((rule): string[] => {
    if (!odds(rule.required ? 0.97 : 0.3)) return [];
    return [`${rule.in}.${encodeURIComponent(rule.name)}=${encode(valueOf(rule))}`];
  });
  if (odds(0.15)) pairs.push(`${pick(PLACES)}.${encode(pick([...NAMES, hostile()]))}=${encode(hostile())}`);
  if (odds(0.05)) pairs.push(pick(pairs.length > 0 ? pairs : ['auth=']));
  if (odds(0.2))
    pairs.push(`auth=${encode(pick([...plan.auth.map(({ id }) => id), hostile(), '__proto__']))}`);
  if (odds(0.05)) pairs.push(hostile().replaceAll('#', ''));
  const method = odds(0.8) ? (plan.media ? pick(['GET', 'POST']) : 'POST') : pick(METHODS);
  const isGood = odds(0.7);
  return {
    id: odds(0.9)
      ? plan.id
      : pick([`${plan.id}${hostile()}`, hostile(), plan.template, plan.id.toUpperCase(), pick(NAMES)]),
    method,
    query: pairs.join(pick(['&', '&', '&', '&&', ';'])),
    headers: [
      [
        'content-type',
        isGood
          ? plan.body?.mediaType === 'multipart/form-data'
            ? 'multipart/form-data; boundary=x'
            : 'application/json'
          : pick(TYPES),
      ],
      ...(odds(0.1) ? [['x-http-method-override', pick(METHODS)] as [string, string]] : []),
      ...(odds(0.1) ? [['x-forwarded-host', 'evil.example'] as [string, string]] : []),
      ...(odds(0.1)
        ? [['range', pick(['bytes=0-', 'bytes=0-1,3-4', 'evil', 'bytes=-5'])] as [string, string]]
        : []),
    ],
    body:
      method === 'GET' || method === 'HEAD'
        ? undefined
        : isGood && !plan.body
          ? undefined
          : isGood
            ? '{}'
            : pick(BODIES),
  };
}
