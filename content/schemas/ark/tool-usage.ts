import { z } from 'zod';

export const WebSearchTool = z
  .strictObject({
    type: z.union([z.literal('web_search'), z.string()]).meta({
      description: 'Kind of the tool; web_search is the one that there is.',
    }),
  })
  .meta({
    id: 'ark.MediaTool',
    description: 'A tool that the model may use while it plans a picture or a video.',
  });

export const ToolUsage = z
  .strictObject({
    web_search: z
      .int()
      .optional()
      .meta({ description: 'How often the web was searched; each search is billed.' }),
  })
  .meta({ id: 'ark.ToolUsage', description: 'How often tools were used.' });

export const UsedTool = z
  .strictObject({
    type: z.string().optional().meta({ description: 'Kind of the tool, such as web_search.' }),
  })
  .meta({ id: 'ark.UsedTool', description: 'A tool that was allowed.' });
