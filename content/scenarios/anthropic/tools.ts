import type { Scenario } from '@/lib/endpoint/endpoint';
import { answer, events, streamedText, textBlock, toolUseBlock } from './answer';
import { version } from './headers';

const getTides = {
  name: 'get_tides',
  description:
    'Returns the high and low tides of a port for one day, as local times with heights in metres. Call it whenever the sea level matters.',
  input_schema: {
    type: 'object',
    properties: {
      port: { type: 'string', description: 'Name of the port, such as Brest.' },
      day: { type: 'string', enum: ['today', 'tomorrow'] },
    },
    required: ['port', 'day'],
  },
};

const question = { role: 'user', content: 'When can I walk to the fort in Saint-Malo tomorrow?' };

const words = ['The path to the fort is dry', ' around low tide, so I will look up the tides.'];
const call = toolUseBlock('toolu_01T1x1fJ34qAmk2tNTrN7Up6', 'get_tides', {
  port: 'Saint-Malo',
  day: 'tomorrow',
});
const turn = [textBlock(words.join('')), call];

const body = { model: 'claude-opus-4-6', max_tokens: 1024, tools: [getTides], messages: [question] };

export const toolUse: Scenario = {
  id: 'tool-use',
  title: 'The model calls a tool',
  summary: 'Declare what your program can do; with stop_reason tool_use the model waits for the result.',
  needs: ['tools'],
  request: { header: version, body },
  response: {
    status: 200,
    body: answer(turn, {
      id: 'msg_01Aq9w938a90dw8qABCDEFGH',
      tokens: { input: 412, output: 87 },
      stop: 'tool_use',
    }),
  },
};

export const toolResult: Scenario = {
  id: 'tool-result',
  title: 'Return the result of a tool',
  summary: 'Send back what the model said, then a user message with a tool_result of the same id.',
  needs: ['tools'],
  request: {
    header: version,
    body: {
      ...body,
      messages: [
        question,
        { role: 'assistant', content: turn },
        {
          role: 'user',
          content: [
            {
              type: 'tool_result',
              tool_use_id: call.id,
              content:
                '{"low":[{"time":"02:14","height":1.9},{"time":"14:41","height":1.6}],"high":[{"time":"08:03","height":11.8},{"time":"20:25","height":12.1}]}',
            },
          ],
        },
      ],
    },
  },
  response: {
    status: 200,
    body: answer(
      [
        textBlock(
          'Tomorrow the sea is lowest at 14:41, at 1.6 m. The path is usually dry for about two hours on either side, so set out after 12:45 and be back by 16:30.',
        ),
      ],
      { id: 'msg_01MdRn4uKsWv7yGpXzTb3QcE', tokens: { input: 601, output: 56 } },
    ),
  },
};

/** As they arrive: cut anywhere, also inside a word. */
const fragments = ['', '{"port": "Sain', 't-Malo"', ', "day": "tom', 'orrow"}'];

export const toolUseStream: Scenario = {
  id: 'tool-use-stream',
  title: 'A tool call in a stream',
  summary: 'The arguments arrive as pieces of JSON text: join them, and parse at content_block_stop.',
  needs: ['tools', 'streaming'],
  request: { header: version, body: { ...body, stream: true } },
  response: {
    status: 200,
    events: events(
      [
        streamedText(words),
        {
          start: { ...call, input: {} },
          deltas: fragments.map((partial_json) => ({ type: 'input_json_delta', partial_json })),
        },
      ],
      { id: 'msg_014p7gG3wDgGV9EUtLvnow3U', tokens: { input: 412, output: 87 }, stop: 'tool_use' },
    ),
  },
};
