export const MODEL = 'doubao-seedance-2-0-260128';

/** Ids of the tasks that scenarios name. */
export const ids = {
  text: 'task_q7RkV2mXc9LtYw4BnZs8HdE1uGjPf6Ao',
  image: 'task_T3fHs9KpWb5NvQx1ZcLy7GmRd2JuAe8i',
  frames: 'task_Xe6UcJ1rMz8DkBt4PwYq9SgVh3LnFo5a',
  video: 'task_b9LqZ4yNt2WmSx7HcGv5KdRf8PjEu1Oi',
  queued: 'task_M5vTg8XnLw3QzRk6YbJc1HsPe9DuFa2o',
  running: 'task_Hc2YpW7tQk9SvNx4LmZb6JdGr1FeUi3A',
  failed: 'task_zD8RmJ3wXv6KqTy1BnLs5GcHp7FtEo9u',
  unknown: 'task_00000000000000000000000000000000',
} as const;

type About = { number: number; submitted: number; started?: number; finished?: number; prompt: string };

/** A task in its envelope, in a state. */
export const envelope = (
  id: string,
  status: string,
  { number, submitted, started = 0, finished = 0, prompt }: About,
  more: Record<string, unknown>,
) => ({
  code: 'success',
  message: '',
  data: {
    id: number,
    task_id: id,
    platform: '54',
    action: 'textGenerate',
    status,
    fail_reason: '',
    submit_time: submitted,
    start_time: started,
    finish_time: finished,
    properties: { input: prompt, upstream_model_name: MODEL, origin_model_name: MODEL },
    user_id: 1,
    group: 'default',
    channel_id: 0,
    quota: 1_089_000,
    created_at: submitted,
    updated_at: finished || started || submitted,
    ...more,
  },
});
