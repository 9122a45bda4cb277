import { z } from 'zod';

export const TaskIdParam = z
  .string()
  .regex(/^[A-Za-z0-9_-]+$/)
  .max(2048)
  .meta({ description: 'The id of the task.', examples: ['task_q7RkV2mXc9LtYw4BnZs8HdE1uGjPf6Ao'] });
