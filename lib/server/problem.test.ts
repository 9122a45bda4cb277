import { expect, test } from 'vitest';
import { problemResponse, problems, type ProblemClass } from './problem';

const names = Object.keys(problems).filter((name): name is ProblemClass => name in problems);

test('every error of the site has one shape, says who speaks and may not be kept', async () => {
  expect(names).toHaveLength(16);
  for (const name of names) {
    const response = problemResponse(name, { requestId: 'r-1' });
    expect(response.status).toBe(problems[name].status);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'cache-control': 'no-store, no-transform',
      'content-security-policy': "sandbox; default-src 'none'",
      'content-type': 'application/problem+json',
      'x-answered-by': 'lectern',
      'x-content-type-options': 'nosniff',
    });
    expect(await response.json()).toEqual({
      type: `urn:lectern:problem:${name}`,
      title: problems[name].title,
      status: problems[name].status,
      class: name,
      requestId: 'r-1',
    });
  }
});

test('72 the site’s own limits and those of an upstream read differently', () => {
  expect(problems.rate_limited.title).toContain('the site’s own');
});
