import { z } from 'zod';
import { CitationsConfig } from './citations';
import { Base64, CacheControl } from './common';
import { FileSource, ImageBlock, UrlSource } from './image-block';
import { TextBlock } from './text-block';

const Base64Pdf = z
  .strictObject({
    type: z.literal('base64'),
    media_type: z.literal('application/pdf'),
    data: Base64.meta({
      description: 'The PDF as bare base64. The whole request may have 32 MB and its PDFs 100 pages.',
    }),
  })
  .meta({
    id: 'anthropic.Base64Pdf',
    description: 'A PDF inside the request; its text and pictures are read.',
  });

const PlainText = z
  .strictObject({
    type: z.literal('text'),
    media_type: z.literal('text/plain'),
    data: z.string().meta({ description: 'The text itself. For citations it is cut into sentences.' }),
  })
  .meta({ id: 'anthropic.PlainText', description: 'A plain text inside the request.' });

const BlockSource = z
  .strictObject({
    type: z.literal('content'),
    content: z.union([z.string(), z.array(z.discriminatedUnion('type', [TextBlock, ImageBlock]))]).meta({
      description: 'A text, or blocks of your own making, which citations then name by number.',
    }),
  })
  .meta({ id: 'anthropic.BlockSource', description: 'A document that you have cut into blocks yourself.' });

export const DocumentBlock = z
  .strictObject({
    type: z.literal('document'),
    source: z
      .discriminatedUnion('type', [Base64Pdf, PlainText, BlockSource, UrlSource, FileSource])
      .meta({ description: 'Where the document comes from.' }),
    title: z
      .string()
      .nullable()
      .default(null)
      .meta({ description: 'A name for the model and for citations.' }),
    context: z.string().nullish().meta({
      description: 'What the model should know about the document. It is never cited.',
    }),
    citations: CitationsConfig.nullable().default(null),
    cache_control: CacheControl.nullish(),
  })
  .meta({
    id: 'anthropic.DocumentBlock',
    description: 'A PDF or a text. Version 2026-10-21 refuses it in assistant messages.',
  });

export const SearchResultBlock = z
  .strictObject({
    type: z.literal('search_result'),
    source: z.string().meta({
      description: 'Where it was found, such as an address or the name of a document.',
    }),
    title: z.string().meta({ description: 'Title of what was found.' }),
    content: z.array(TextBlock).meta({ description: 'What it says, in blocks that can be cited.' }),
    citations: CitationsConfig.optional(),
    cache_control: CacheControl.nullish(),
  })
  .meta({
    id: 'anthropic.SearchResultBlock',
    description: 'A hit of a search of your own, which the answer can cite.',
  });
