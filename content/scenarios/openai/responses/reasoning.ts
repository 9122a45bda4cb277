import type { Scenario } from '@/lib/endpoint/endpoint';
import { answer, begun, message } from './answer';
import { backgroundId } from './stored';

const reasoning = { effort: 'high', summary: 'auto' };

export const reasoningSummary: Scenario = {
  id: 'reasoning-summary',
  title: 'Reason, and say how',
  summary: 'The reasoning itself stays hidden; its summary comes as an item before the message.',
  needs: ['thinking', 'text'],
  request: {
    body: {
      model: 'gpt-5.4',
      input:
        'Three backups run at night: daily ones take 2 hours, weekly ones 5. Two may run at once, all must end between 22:00 and 06:00. Can three daily and two weekly ones fit into one night?',
      reasoning,
      max_output_tokens: 4096,
    },
  },
  response: {
    status: 200,
    body: answer(
      [
        {
          id: 'rs_01f9e8d7c6b5a432006a51087d4e2c8190b1a29384756f0e1d',
          type: 'reasoning',
          summary: [
            {
              type: 'summary_text',
              text: '**Adding up the hours**\n\nTwo lanes of 8 hours give 16. Three daily and two weekly backups need 6 + 10 = 16, so every hour must be used and each lane must sum to 8.',
            },
            {
              type: 'summary_text',
              text: '**Filling a lane**\n\nWith pieces of 2 and 5 hours, 8 is only 2 + 2 + 2 + 2. A lane with a 5 can reach 7 at most, so no split works.',
            },
          ],
        },
        message(
          'msg_01f9e8d7c6b5a432006a510884b7d08190e5f4a3b2c1d09876',
          'No. Together they take 16 hours, exactly the two lanes of 8. But a lane that holds a weekly backup (5 hours) has 3 left, room for one daily one only, so an hour is always lost.',
        ),
      ],
      {
        id: 'resp_01f9e8d7c6b5a432006a51087b0c948190d2e3f4a5b6c78901',
        created: 1795248251,
        tokens: { input: 62, output: 743, reasoning: 690 },
        settings: { reasoning, max_output_tokens: 4096 },
      },
    ),
  },
};

export const background: Scenario = {
  id: 'background',
  title: 'Work in the background',
  summary: 'The answer comes at once with status queued; fetch it by its id until it is completed.',
  needs: ['thinking', 'text'],
  request: {
    body: {
      model: 'gpt-5.4',
      input:
        'We move 40 million rows from one database to another without downtime. Name the order of steps and where to check.',
      background: true,
      reasoning: { effort: 'high' },
    },
  },
  response: {
    status: 200,
    body: {
      ...begun({
        id: backgroundId,
        created: 1795248579,
        settings: { background: true, reasoning: { effort: 'high', summary: null } },
      }),
      status: 'queued',
    },
  },
};
