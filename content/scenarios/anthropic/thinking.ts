import type { Scenario } from '@/lib/endpoint/endpoint';
import { answer, events, streamedText, textBlock, type StreamedBlock } from './answer';
import { version } from './headers';

const messages = [
  {
    role: 'user',
    content:
      'How often does the minute hand of a clock meet the hour hand from noon, which counts, until midnight, which does not?',
  },
];

const thoughts = [
  'Relative to the hour hand, the minute hand gains 360° in 12/11 of an hour.',
  ' Starting at noon, meetings fall at 0, 12/11, 24/11, … hours.',
  ' The last one before 12 h is the tenth multiple, 120/11 ≈ 10.91 h, and the eleventh is midnight itself, which is left out.',
  ' That makes 11 meetings, noon included.',
];

const words = [
  'They meet **11 times**.',
  ' The minute hand catches up every 12/11 hours, about 65 minutes and 27 seconds:',
  ' at noon, at about 1:05, 2:11, and so on until 10:55.',
];

const signature =
  'EqQBCgIYAhIM1gbcDa9GJwZA2b3hGgxBdjrkzLoky3dl1pkiMOYds0e+xg9VSlwR5vhMqVYrT2fNbXkC8JzuQo7GLsHtEi5paXk3c1dKZmVSQnE2VGgyTnlMoPgDzAyIqpsKUS9d4XvMEwjbRuFtOQ==';

const about = { id: 'msg_01WHh5Sg8Jd4pZk2vQxRmTfC', tokens: { input: 58, output: 231, thinking: 164 } };

const body = {
  model: 'claude-opus-4-6',
  max_tokens: 4096,
  thinking: { type: 'enabled', budget_tokens: 2048 },
  messages,
};

const blocks = [{ type: 'thinking', thinking: thoughts.join(''), signature }, textBlock(words.join(''))];

export const thinking: Scenario = {
  id: 'thinking',
  title: 'Reason within a budget',
  summary:
    'A thinking block comes before the answer; its signature proves that it is unchanged when sent back.',
  needs: ['thinking', 'text'],
  request: { header: version, body },
  response: { status: 200, body: answer(blocks, about) },
};

/** For models that decide themselves how much to reason. */
export const thinkingAdaptive: Scenario = {
  id: 'thinking-adaptive',
  title: 'Reason as much as needed',
  summary: 'With adaptive the model decides whether and how long it reasons, and effort guides it.',
  needs: ['thinking', 'text'],
  request: {
    header: version,
    body: {
      model: 'claude-opus-4-6',
      max_tokens: 4096,
      thinking: { type: 'adaptive' },
      output_config: { effort: 'medium' },
      messages,
    },
  },
  response: { status: 200, body: answer(blocks, { ...about, id: 'msg_01Jt6NcXbV8mQyLs3RgWfKzD' }) },
};

const streamedThinking: StreamedBlock = {
  start: { type: 'thinking', thinking: '', signature: '' },
  deltas: [
    ...thoughts.map((piece) => ({ type: 'thinking_delta', thinking: piece })),
    { type: 'signature_delta', signature },
  ],
};

export const thinkingStream: Scenario = {
  id: 'thinking-stream',
  title: 'Reasoning, then the answer, streamed',
  summary: 'The first block grows by thinking_delta and ends with a signature_delta; the second is the text.',
  needs: ['thinking', 'text', 'streaming'],
  request: { header: version, body: { ...body, stream: true } },
  response: {
    status: 200,
    events: events([streamedThinking, streamedText(words)], { ...about, id: 'msg_01Fy4DkPnG7wSxZq9hTbMvRL' }),
  },
};
