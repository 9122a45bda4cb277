import { z } from 'zod';
import { topicOf, type Topic } from '../../topic';

const Part = z.looseObject({
  text: z.string().optional(),
  thought: z.boolean().optional(),
  inlineData: z.looseObject({ mimeType: z.string().optional(), data: z.string().optional() }).optional(),
  fileData: z.looseObject({ mimeType: z.string().optional(), fileUri: z.string() }).optional(),
  functionCall: z.looseObject({ name: z.string(), args: z.unknown().optional() }).optional(),
  functionResponse: z
    .looseObject({ name: z.string(), response: z.record(z.string(), z.unknown()) })
    .optional(),
});

const Content = z.looseObject({ role: z.string().optional(), parts: z.array(Part).default([]) });

const Declaration = z.looseObject({
  name: z.string(),
  description: z.string().default(''),
  parameters: z.unknown().optional(),
  parametersJsonSchema: z.unknown().optional(),
});

const Tool = z.looseObject({
  functionDeclarations: z.array(Declaration).default([]),
  googleSearch: z
    .looseObject({ searchTypes: z.looseObject({ imageSearch: z.unknown().optional() }).optional() })
    .optional(),
  googleSearchRetrieval: z.unknown().optional(),
  codeExecution: z.unknown().optional(),
  urlContext: z.unknown().optional(),
});

const Config = z.looseObject({
  candidateCount: z.int().default(1),
  maxOutputTokens: z.int().optional(),
  stopSequences: z.array(z.string()).default([]),
  responseLogprobs: z.boolean().default(false),
  logprobs: z.int().default(0),
  responseMimeType: z.string().optional(),
  responseSchema: z.unknown().optional(),
  responseJsonSchema: z.unknown().optional(),
  responseJsonSchemaOrdered: z.unknown().optional(),
  responseModalities: z.array(z.string()).default([]),
  imageConfig: z
    .looseObject({ aspectRatio: z.string().optional(), imageSize: z.string().optional() })
    .optional(),
  responseFormat: z
    .array(
      z.looseObject({
        image: z
          .looseObject({ aspectRatio: z.string().optional(), imageSize: z.string().optional() })
          .optional(),
      }),
    )
    .default([]),
  thinkingConfig: z
    .looseObject({
      includeThoughts: z.boolean().default(false),
      thinkingBudget: z.int().optional(),
      thinkingLevel: z.string().optional(),
    })
    .optional(),
});

/** What the sandbox reads of a request that has already passed the schema of its endpoint. */
export const Asked = z.looseObject({
  contents: z.array(Content).default([]),
  systemInstruction: Content.optional(),
  generationConfig: Config.prefault({}),
  tools: z.array(Tool).default([]),
  toolConfig: z
    .looseObject({
      functionCallingConfig: z
        .looseObject({ mode: z.string().optional(), allowedFunctionNames: z.array(z.string()).optional() })
        .optional(),
    })
    .optional(),
});

export type Asked = z.infer<typeof Asked>;
export type AskedPart = z.infer<typeof Part>;
export type Declaration = z.infer<typeof Declaration>;

/** The last message and what it is about. */
export type Prompt = { text: string; topic: Topic; last: AskedPart[]; instruction?: string };

/** Reads what is asked: the text of the last message that the user wrote, also after function results. */
export function promptOf({ contents, systemInstruction }: Asked): Prompt {
  const last = contents[contents.length - 1]?.parts ?? [];
  const written = contents
    .filter(({ role }) => role !== 'model')
    .map(({ parts }) => textOf(parts))
    .filter((text) => text !== '');
  const text = written[written.length - 1] ?? '';
  const instruction = textOf(systemInstruction?.parts ?? []);
  return {
    text,
    topic: topicOf(text),
    last,
    ...(instruction ? { instruction: topicOf(instruction).quote } : {}),
  };
}

const textOf = (parts: AskedPart[]): string =>
  parts
    .flatMap(({ text, thought }) => (text && !thought ? [text] : []))
    .join('\n')
    .trim();
