import { z } from 'zod';

export const TaskIdParam = z
  .string()
  .regex(/^[A-Za-z0-9_-]+$/)
  .max(2048)
  .meta({ description: 'The id of the task.', examples: ['cgt-20261121174512-8xk2p'] });

const StatusFilter = z.enum(['queued', 'running', 'succeeded', 'failed', 'cancelled', 'expired']).meta({
  id: 'ark.VideoTaskStatusFilter',
  description: 'A state of tasks.',
});

export const ListTasksQuery = z
  .strictObject({
    page_num: z
      .int()
      .min(1)
      .max(500)
      .optional()
      .meta({ description: 'Which page, counted from 1.', default: 1 }),
    page_size: z.int().min(1).max(500).optional().meta({ description: 'Tasks on a page.', default: 10 }),
    'filter.status': StatusFilter.optional().meta({ description: 'Only tasks in this state.' }),
    'filter.task_ids': z.string().optional().meta({
      description: 'Only the task with this id. Say it several times for several tasks.',
    }),
    'filter.model': z.string().optional().meta({
      description: 'Only tasks of this model or inference endpoint.',
    }),
    'filter.service_tier': z.string().optional().meta({
      description: 'Only tasks that are served so: default or flex.',
    }),
  })
  .meta({ id: 'ark.ListTasksQuery', description: 'Which tasks to list.' });
