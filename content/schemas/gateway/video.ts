import { z } from 'zod';
import { UnixTime } from '../openai/scalar';

const VideoStatus = z.enum(['queued', 'in_progress', 'completed', 'failed', 'unknown']).meta({
  id: 'gateway.VideoStatus',
  description: 'State of a task in the words of OpenAI.',
  'x-values': {
    queued: 'It waits. The answer to a new task.',
    in_progress: 'The video is being made.',
    completed: 'The video is there.',
    failed: 'It came to nothing.',
    unknown: 'The vendor said something that the gateway does not know.',
  },
});

export const VideoCreated = z
  .strictObject({
    id: z.string().meta({ description: 'Id of the task, by which it is asked for. It begins with task_.' }),
    task_id: z.string().optional().meta({ description: 'The same id, for older clients.' }),
    object: z.literal('video').meta({ description: 'Always video.' }),
    model: z.string().meta({ description: 'The model that was asked for.' }),
    status: VideoStatus.meta({
      description: 'Mostly queued for a new task; some builds write other words here.',
    }),
    progress: z.int().min(0).max(100).meta({ description: 'How far the task is, in percent.' }),
    created_at: UnixTime.meta({ description: 'When the task was accepted, in seconds since 1970.' }),
  })
  .meta({ id: 'gateway.VideoCreated', description: 'A task that was accepted, not yet a video.' });

const TaskStatus = z
  .enum(['NOT_START', 'SUBMITTED', 'QUEUED', 'IN_PROGRESS', 'FAILURE', 'SUCCESS', 'UNKNOWN'])
  .meta({
    id: 'gateway.TaskStatus',
    description: 'State of a task in the words of the gateway.',
    'x-values': {
      NOT_START: 'The gateway has not passed it on yet.',
      SUBMITTED: 'The vendor has it.',
      QUEUED: 'It waits at the vendor.',
      IN_PROGRESS:
        'The video is being made, or the vendor says what the gateway does not know: cancelled, expired.',
      FAILURE: 'It came to nothing; fail_reason says why. What it cost is given back.',
      SUCCESS: 'The video is there.',
      UNKNOWN: 'The vendor could not be asked.',
    },
  });

const TaskAction = z
  .enum(['generate', 'textGenerate', 'firstTailGenerate', 'referenceGenerate', 'remixGenerate'])
  .meta({
    id: 'gateway.TaskAction',
    description: 'What a video is made from.',
    'x-values': {
      generate: 'A picture.',
      textGenerate: 'A text alone.',
      firstTailGenerate: 'A first and a last frame.',
      referenceGenerate: 'References.',
      remixGenerate: 'An earlier video.',
    },
  });

const TaskProperties = z
  .strictObject({
    input: z.string().optional().meta({ description: 'The prompt.' }),
    upstream_model_name: z
      .string()
      .optional()
      .meta({ description: 'The code by which the vendor knows the model.' }),
    origin_model_name: z.string().optional().meta({ description: 'The code that you asked for.' }),
  })
  .meta({ id: 'gateway.TaskProperties', description: 'What was asked for.' });

const Task = z
  .strictObject({
    id: z
      .int()
      .optional()
      .meta({ description: 'Number of the task in the gateway. Ask by task_id instead.' }),
    task_id: z.string().meta({ description: 'Id of the task.' }),
    platform: z.string().optional().meta({ description: 'The kind of channel that serves the task.' }),
    action: TaskAction.or(z.string()).optional().meta({ description: 'What the video is made from.' }),
    status: TaskStatus.meta({ description: 'How far the task is. Only SUCCESS and FAILURE are final.' }),
    progress: z
      .string()
      .optional()
      .meta({
        description: 'How far the task is, as text with a percent sign.',
        examples: ['50%'],
      }),
    result_url: z.string().optional().meta({
      description: 'Where the MP4 can be fetched, as long as the vendor keeps it: a day for Seedance.',
    }),
    fail_reason: z.string().optional().meta({
      description: 'Why there is no video. Older builds put the address of a finished video here.',
    }),
    submit_time: UnixTime.optional().meta({
      description: 'When the gateway got the task, in seconds since 1970.',
    }),
    start_time: UnixTime.optional().meta({ description: 'When the vendor began; 0 before.' }),
    finish_time: UnixTime.optional().meta({ description: 'When the task ended; 0 before.' }),
    properties: TaskProperties.optional().meta({ description: 'What was asked for.' }),
    user_id: z.int().optional().meta({ description: 'Your account at the gateway.' }),
    group: z.string().optional().meta({ description: 'Group of the account, which sets its prices.' }),
    channel_id: z
      .int()
      .optional()
      .meta({ description: 'The channel that serves the task; 0 when it is hidden.' }),
    quota: z.int().optional().meta({ description: 'What the task costs, in units of the gateway.' }),
    created_at: UnixTime.optional().meta({ description: 'When the record was made, in seconds since 1970.' }),
    updated_at: UnixTime.optional().meta({ description: 'When it last changed, in seconds since 1970.' }),
    data: z.record(z.string(), z.unknown()).nullish().meta({
      description: 'The task as the vendor answered it last. For Seedance the task of Ark.',
    }),
  })
  .meta({ id: 'gateway.Task', description: 'A task: its state, and what came of it.' });

export const VideoTaskResponse = z
  .strictObject({
    code: z.literal('success').meta({ description: 'Always success; errors have another status than 200.' }),
    message: z.string().meta({ description: 'Mostly empty.' }),
    data: Task.nullable().meta({ description: 'The task.' }),
  })
  .meta({ id: 'gateway.VideoTaskResponse', description: 'An envelope with the task.' });
