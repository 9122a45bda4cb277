import { z } from 'zod';
import { UnixTime } from '../../openai/scalar';
import { Fault } from '../error';
import { ToolUsage, UsedTool } from '../tool-usage';

const TaskStatus = z.enum(['queued', 'running', 'succeeded', 'failed', 'cancelled', 'expired']).meta({
  id: 'ark.VideoTaskStatus',
  description: 'State of a task.',
  'x-values': {
    queued: 'It waits.',
    running: 'The video is being made.',
    succeeded: 'The video is there.',
    failed: 'It came to nothing; error says why.',
    cancelled: 'It was cancelled while it waited.',
    expired: 'It was not done in time.',
  },
});

const TaskContent = z
  .strictObject({
    video_url: z.string().optional().meta({
      description: 'Where the MP4 can be fetched for 24 hours. Save it before.',
    }),
    last_frame_url: z.string().optional().meta({
      description: 'Where the last frame can be fetched, when return_last_frame was true.',
    }),
    file_url: z.string().optional().meta({ description: 'Where a file of another kind can be fetched.' }),
  })
  .meta({ id: 'ark.VideoTaskContent', description: 'What was made.' });

const TaskUsage = z
  .strictObject({
    completion_tokens: z
      .int()
      .optional()
      .meta({ description: 'Tokens of the video, which is what is billed.' }),
    total_tokens: z.int().nullish().meta({ description: 'The same: what was sent in is not counted.' }),
    tool_usage: ToolUsage.optional().meta({ description: 'How often tools were used.' }),
  })
  .meta({ id: 'ark.VideoTaskUsage', description: 'What a task used.' });

export const VideoTask = z
  .strictObject({
    id: z.string().meta({ description: 'Id of the task.' }),
    model: z.string().meta({ description: 'The model that makes the video.' }),
    status: TaskStatus.meta({ description: 'How far the task is. The last four are final.' }),
    error: Fault.nullish().meta({ description: 'Why there is no video; null while nothing went wrong.' }),
    content: TaskContent.optional().meta({ description: 'What was made, once status is succeeded.' }),
    usage: TaskUsage.optional().meta({ description: 'What the task used.' }),
    created_at: UnixTime.meta({ description: 'When the task was accepted, in seconds since 1970.' }),
    updated_at: UnixTime.meta({ description: 'When its state last changed, in seconds since 1970.' }),
    resolution: z.string().optional().meta({ description: 'How fine the video is.' }),
    ratio: z.string().optional().meta({ description: 'Its width to height, never adaptive.' }),
    duration: z.int().optional().meta({ description: 'Its length in seconds, never -1.' }),
    frames: z.int().optional().meta({ description: 'Its length in frames, when the request said frames.' }),
    framespersecond: z.int().optional().meta({ description: 'Its frames a second.' }),
    generate_audio: z.boolean().optional().meta({ description: 'Whether it has sound.' }),
    seed: z
      .int()
      .optional()
      .meta({ description: 'The seed that was used, never -1. Send it to get a like video.' }),
    revised_prompt: z.string().optional().meta({ description: 'The prompt as the model worked it out.' }),
    draft: z.boolean().optional().meta({ description: 'Whether it is a draft.' }),
    draft_task_id: z.string().optional().meta({ description: 'The draft that it was made from.' }),
    service_tier: z.string().optional().meta({ description: 'How soon it was worked on: default or flex.' }),
    execution_expires_after: z.int().optional().meta({
      description: 'Seconds after which it is given up, counted from created_at.',
    }),
    priority: z.int().optional().meta({ description: 'Its place among your waiting tasks.' }),
    tools: z.array(UsedTool).optional().meta({ description: 'The tools of the request.' }),
    safety_identifier: z.string().nullish().meta({ description: 'The safety_identifier of the request.' }),
    subdivisionlevel: z.string().optional().meta({ description: 'Detail of a 3D model. Not for videos.' }),
    fileformat: z.string().optional().meta({ description: 'Format of a 3D model. Not for videos.' }),
  })
  .meta({ id: 'ark.VideoTask', description: 'A task: its state, and what came of it.' });

export const VideoTaskList = z
  .strictObject({
    total: z.int().meta({ description: 'How many tasks match, on all pages.' }),
    items: z.array(VideoTask).meta({ description: 'One page of them, newest first.' }),
  })
  .meta({ id: 'ark.VideoTaskList', description: 'One page of tasks.' });

export const VideoTaskDeleted = z
  .strictObject({})
  .meta({ id: 'ark.VideoTaskDeleted', description: 'An empty object: it is done.' });
