import { request as httpRequest, type Agent, type IncomingMessage } from 'node:http';
import { textOf } from './reader';

export type Answer = { status: number; headers: IncomingMessage['headers']; text: string };

type AskOptions = {
  method?: string;
  headers?: Record<string, string>;
  body?: string;
  agent?: Agent | false;
  /** The address of this machine that the call comes from. */
  localAddress?: string;
};

/** Makes one call to `url` and reads its answer; without headers of a page, and without cookies, but for those given. */
export const ask = (
  url: string,
  { method = 'GET', headers = {}, body, agent = false, localAddress }: AskOptions = {},
) =>
  new Promise<Answer>((resolve, reject) => {
    const call = httpRequest(
      url,
      { method, agent, headers, ...(localAddress ? { localAddress } : {}) },
      (answer) => {
        const { statusCode: status = 0, headers: got } = answer;
        textOf(answer).then((text) => resolve({ status, headers: got, text }), reject);
      },
    );
    call.once('error', reject).end(body);
  });

/** What a page of the site says of itself. */
export const OWN = { 'x-lectern': '1', 'sec-fetch-site': 'same-origin' };
const JSON_TYPE = { 'content-type': 'application/json' };

/** A browser as far as its cookies go: it keeps what it is given, and forgets what it is told to. */
export type Visitor = {
  cookies: Map<string, string>;
  ask: (url: string, options?: AskOptions) => Promise<Answer>;
  putKey: (site: string, key: string) => Promise<Answer>;
};

export function createVisitor(): Visitor {
  const cookies = new Map<string, string>();
  const visit: Visitor['ask'] = async (url, options = {}) => {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const type = options.body === undefined ? {} : JSON_TYPE;
    const headers = { ...OWN, ...type, ...(cookie ? { cookie } : {}), ...options.headers };
    const answer = await ask(url, { ...options, headers });
    for (const line of answer.headers['set-cookie'] ?? []) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      if (value === '') cookies.delete(name);
      else cookies.set(name, value);
    }
    return answer;
  };
  return {
    cookies,
    ask: visit,
    putKey: (site, key) => visit(`${site}/api/key/gateway`, { method: 'PUT', body: JSON.stringify({ key }) }),
  };
}
