import { z } from 'zod';
import { TokenLogprob } from './logprobs';

// What the model says.

const cited = {
  file_id: z.string().meta({ id: 'openai.CitedFileId', description: 'Id of the file.' }),
  index: z.int().meta({ id: 'openai.CitedIndex', description: 'Place of the file in the list of files.' }),
  filename: z.string().meta({ id: 'openai.CitedFilename', description: 'Name of the file.' }),
  start_index: z.int().meta({
    id: 'openai.CitedStart',
    description: 'First character of the text that rests on the source.',
  }),
  end_index: z.int().meta({ id: 'openai.CitedEnd', description: 'Last character that does.' }),
};

const FileCitation = z
  .strictObject({
    type: z.literal('file_citation'),
    file_id: cited.file_id,
    index: cited.index,
    filename: cited.filename,
  })
  .meta({ id: 'openai.FileCitation', description: 'A file that file_search found.' });

const UrlCitation = z
  .strictObject({
    type: z.literal('url_citation'),
    url: z.string().meta({ description: 'Address of the page. Show it as a link.', format: 'uri' }),
    title: z.string().meta({ description: 'Title of the page.' }),
    start_index: cited.start_index,
    end_index: cited.end_index,
  })
  .meta({ id: 'openai.UrlCitation', description: 'A page that web_search found.' });

const ContainerFileCitation = z
  .strictObject({
    type: z.literal('container_file_citation'),
    container_id: z.string().meta({ description: 'Id of the container that holds the file.' }),
    file_id: cited.file_id,
    filename: cited.filename,
    start_index: cited.start_index,
    end_index: cited.end_index,
  })
  .meta({ id: 'openai.ContainerFileCitation', description: 'A file that code of the model wrote.' });

const FilePath = z
  .strictObject({ type: z.literal('file_path'), file_id: cited.file_id, index: cited.index })
  .meta({ id: 'openai.FilePath', description: 'A file that was made.' });

export const Annotation = z
  .discriminatedUnion('type', [FileCitation, UrlCitation, ContainerFileCitation, FilePath])
  .meta({ id: 'openai.Annotation', description: 'A source of a stretch of the text.' });

const OutputText = z
  .strictObject({
    type: z.literal('output_text'),
    text: z.string().meta({ description: 'The answer.' }),
    annotations: z.array(Annotation).meta({ description: 'Sources that the text rests on; often empty.' }),
    logprobs: z.array(TokenLogprob).meta({
      description: 'How likely the tokens were. Empty unless include asks for it.',
    }),
  })
  .meta({ id: 'openai.OutputText', description: 'Text of the answer.' });

const Refusal = z
  .strictObject({
    type: z.literal('refusal'),
    refusal: z.string().meta({ description: 'What the model said instead of an answer.' }),
  })
  .meta({ id: 'openai.Refusal', description: 'The model declines. Show it instead of an answer.' });

export const OutputPart = z
  .discriminatedUnion('type', [OutputText, Refusal])
  .meta({ id: 'openai.OutputPart', description: 'Text, or a refusal.' });

export const ReasoningText = z
  .strictObject({
    type: z.literal('reasoning_text'),
    text: z.string().meta({ description: 'The reasoning itself.' }),
  })
  .meta({
    id: 'openai.ReasoningText',
    description: 'Reasoning in full; only models with open weights show it.',
  });

export const SummaryText = z
  .strictObject({
    type: z.literal('summary_text'),
    text: z.string().meta({ description: 'A summary of the reasoning so far.' }),
  })
  .meta({ id: 'openai.SummaryText', description: 'A paragraph of the summary.' });

/** What content_part events carry: a part of a message, or of reasoning. */
export const ContentPart = z
  .discriminatedUnion('type', [OutputText, Refusal, ReasoningText])
  .meta({ id: 'openai.ContentPart', description: 'Text, a refusal or reasoning.' });
