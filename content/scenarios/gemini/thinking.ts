import type { Scenario } from '@/lib/endpoint/endpoint';
import { answer } from './answer';

const puzzle =
  'A snail climbs 3 m up a 10 m well by day and slides 2 m back at night. On which day is it out?';

const signature =
  'CmkBjxuX5jBk7ZhERpqUVA1BSod8SXx7OXjYE9aV5iO/VIbJ83YiEYOBDbnrQ6f9MsRQ3dOMQCJyOhJ/sNWLxriCdKTKl4ESyhu9yvrCMbOaI9xNp4bv+BR8TnK5';

const thoughts = [
  "**Setting up the climb**\n\nI'm following the height at the end of each day. The snail gains a net metre per full day, so after n nights it starts at n metres.\n\n",
  '**Watching the last day**\n\nThe trap is the final climb: once it reaches the rim it does not slide back. After seven nights it starts at 7 m, and 7 + 3 = 10.\n\n',
];

const answers = [
  'It is out on **day 8**. ',
  'Each full day gains 1 m, so it wakes at 7 m on the eighth morning, ',
  'climbs 3 m to the rim, and never slides back.',
];

const thinkingWith = (
  id: string,
  title: string,
  summary: string,
  thinkingConfig: Record<string, unknown>,
): Scenario => ({
  id,
  title,
  summary,
  needs: ['thinking', 'text'],
  request: {
    path: { model: 'gemini-3.1-pro-preview' },
    body: {
      contents: [{ role: 'user', parts: [{ text: puzzle }] }],
      generationConfig: { thinkingConfig },
    },
  },
  response: {
    status: 200,
    body: answer(
      [
        { text: thoughts.join(''), thought: true },
        { text: answers.join(''), thoughtSignature: signature },
      ],
      {
        usage: { prompt: 31, candidates: 44, thoughts: 412 },
        responseId: 'PZggaZmLO4mOz7IPnL7hiQc',
        finishReason: 'STOP',
      },
    ),
  },
});

export const thinking = thinkingWith(
  'thinking',
  'Show the reasoning',
  'With includeThoughts a summary of the reasoning comes first, in parts marked thought: true.',
  { includeThoughts: true },
);

/** For Gemini 3 and later. */
export const thinkingLevel = thinkingWith(
  'thinking-level',
  'Reason deeply',
  'Gemini 3 sets the depth of reasoning in steps, of which HIGH suits hard problems.',
  { includeThoughts: true, thinkingLevel: 'HIGH' },
);

/** For Gemini 2.5. */
export const thinkingBudget = thinkingWith(
  'thinking-budget',
  'Reason within a budget',
  'Gemini 2.5 takes a budget of reasoning tokens instead of a level.',
  { includeThoughts: true, thinkingBudget: 1024 },
);

const chunks = [
  { part: { text: thoughts[0], thought: true }, thoughts: 152 },
  { part: { text: thoughts[1], thought: true }, thoughts: 412 },
  { part: { text: answers[0] }, thoughts: 412, candidates: 8 },
  { part: { text: answers[1] }, thoughts: 412, candidates: 29 },
  { part: { text: answers[2] }, thoughts: 412, candidates: 44 },
  { part: { text: '', thoughtSignature: signature }, thoughts: 412, candidates: 44, finishReason: 'STOP' },
];

export const thinkingStream: Scenario = {
  id: 'thinking',
  title: 'Reasoning, then the answer',
  summary: 'Chunks with thought: true come first, and the signature last, in a part with an empty text.',
  needs: ['thinking', 'text', 'streaming'],
  request: { ...thinking.request, query: { alt: 'sse' } },
  response: {
    status: 200,
    events: chunks.map(({ part, finishReason, ...counts }) =>
      answer([part], {
        usage: { prompt: 31, ...counts },
        responseId: 'iJggacX2GdGlz7IPg6u1-QM',
        ...(finishReason ? { finishReason } : {}),
      }),
    ),
  },
};
