import { z } from 'zod';
import { FileId } from './common';

const CitedText = z.string().meta({
  id: 'anthropic.CitedText',
  description: 'The words that are cited. They count neither as output nor, when sent back, as input.',
});

const DocumentIndex = z.int().min(0).meta({
  id: 'anthropic.DocumentIndex',
  description: 'Which document of the request is cited, counted from 0.',
});

const DocumentTitle = z.string().meta({
  id: 'anthropic.DocumentTitle',
  description: 'The title that the document was given, if any.',
});

const BlockStart = z.int().min(0).meta({
  id: 'anthropic.BlockStart',
  description: 'First block that is cited, counted from 0.',
});

const BlockEnd = z
  .int()
  .min(1)
  .meta({ id: 'anthropic.BlockEnd', description: 'The block after the last one that is cited.' });

const inDocument = {
  cited_text: CitedText,
  document_index: DocumentIndex,
  document_title: DocumentTitle.nullable(),
  file_id: FileId.nullable().default(null).meta({
    description: 'Id of the stored file that the document was. Only in answers.',
  }),
};

const CharLocation = z
  .strictObject({
    type: z.literal('char_location'),
    ...inDocument,
    start_char_index: z.int().min(0).meta({ description: 'First character, counted from 0.' }),
    end_char_index: z.int().min(1).meta({ description: 'The character after the last one.' }),
  })
  .meta({ id: 'anthropic.CharLocation', description: 'Characters of a plain text.' });

const PageLocation = z
  .strictObject({
    type: z.literal('page_location'),
    ...inDocument,
    start_page_number: z.int().min(1).meta({ description: 'First page, counted from 1.' }),
    end_page_number: z.int().meta({ description: 'The page after the last one.' }),
  })
  .meta({ id: 'anthropic.PageLocation', description: 'Pages of a PDF.' });

const ContentBlockLocation = z
  .strictObject({
    type: z.literal('content_block_location'),
    ...inDocument,
    start_block_index: BlockStart,
    end_block_index: BlockEnd,
  })
  .meta({
    id: 'anthropic.ContentBlockLocation',
    description: 'Blocks of a document that was sent in blocks.',
  });

const WebSearchResultLocation = z
  .strictObject({
    type: z.literal('web_search_result_location'),
    cited_text: CitedText,
    url: z.string().meta({ description: 'Address of the page.' }),
    title: z.string().nullable().meta({ description: 'Title of the page.' }),
    encrypted_index: z.string().meta({
      description: 'Where in the results it stands, sealed. Send it back unchanged to keep the citation.',
    }),
  })
  .meta({ id: 'anthropic.WebSearchResultLocation', description: 'A page that web_search found.' });

const SearchResultLocation = z
  .strictObject({
    type: z.literal('search_result_location'),
    cited_text: CitedText,
    source: z.string().meta({ description: 'The source that the search_result block was given.' }),
    title: z.string().nullable().meta({ description: 'The title that the block was given.' }),
    search_result_index: z.int().min(0).meta({
      description: 'Which search_result block of the request is cited, counted from 0.',
    }),
    start_block_index: BlockStart,
    end_block_index: BlockEnd,
  })
  .meta({ id: 'anthropic.SearchResultLocation', description: 'Blocks of a search_result of yours.' });

export const Citation = z
  .discriminatedUnion('type', [
    CharLocation,
    PageLocation,
    ContentBlockLocation,
    WebSearchResultLocation,
    SearchResultLocation,
  ])
  .meta({ id: 'anthropic.Citation', description: 'Where in a source the words before it come from.' });

export const CitationsConfig = z
  .strictObject({
    enabled: z.boolean().default(false).meta({
      description: 'Whether answers cite this source. Within a request it is all documents or none.',
    }),
  })
  .meta({ id: 'anthropic.CitationsConfig', description: 'Whether answers cite the source.' });
