import { z } from 'zod';
import { atMostOne } from '@/lib/endpoint/one-of';
import { Base64, Duration } from './scalar';

const SearchEntryPoint = z
  .strictObject({
    renderedContent: z.string().optional().meta({
      description: 'HTML and CSS of the search suggestions. Show it as it is beside the answer.',
    }),
    sdkBlob: Base64.optional().meta({ description: 'JSON list of search terms and their URLs, as base64.' }),
  })
  .meta({ id: 'gemini.SearchEntryPoint', description: 'Search suggestions to show with a grounded answer.' });

const WebChunk = z
  .strictObject({
    uri: z.string().optional().meta({ description: 'Address of the page, usually through a redirect.' }),
    title: z.string().optional().meta({ description: 'Title of the page or its domain.' }),
  })
  .meta({ id: 'gemini.WebChunk', description: 'A web page.' });

const StringList = z
  .strictObject({
    values: z.array(z.string()).optional().meta({ description: 'The strings.' }),
  })
  .meta({ id: 'gemini.StringList', description: 'A list of strings.' });

const metadataValues = ['stringValue', 'numericValue', 'stringListValue'];

const CustomMetadata = z
  .strictObject({
    key: z.string().optional().meta({ description: 'Name of the entry.' }),
    stringValue: z.string().optional().meta({ description: 'Its value as text.' }),
    numericValue: z.number().optional().meta({ description: 'Its value as a number.' }),
    stringListValue: StringList.optional().meta({ description: 'Its value as a list of texts.' }),
  })
  .check(atMostOne(...metadataValues))
  .meta({
    id: 'gemini.CustomMetadata',
    description: 'A note that you gave a file when it was stored.',
    'x-one-of': [metadataValues],
  });

const RetrievedContext = z
  .strictObject({
    uri: z.string().optional().meta({ description: 'Address of the document, if it has one.' }),
    title: z.string().optional().meta({ description: 'Title of the document.' }),
    text: z.string().optional().meta({ description: 'The passage that was found.' }),
    customMetadata: z
      .array(CustomMetadata)
      .optional()
      .meta({ description: 'Notes stored with the document.' }),
    fileSearchStore: z
      .string()
      .optional()
      .meta({ description: 'Store in which it was found, as fileSearchStores/ and its id.' }),
    mediaId: z
      .string()
      .optional()
      .meta({ description: 'Identifies a picture in the store, when one was found.' }),
    pageNumber: z.number().optional().meta({ description: 'Page of the document, counted from 1.' }),
  })
  .meta({ id: 'gemini.RetrievedContext', description: 'A passage found by fileSearch.' });

const AuthorAttribution = z
  .strictObject({
    displayName: z.string().optional().meta({ description: 'Name of the author.' }),
    uri: z.string().optional().meta({ description: 'Profile page of the author.' }),
    photoUri: z.string().optional().meta({ description: 'Picture of the author.' }),
  })
  .meta({ id: 'gemini.AuthorAttribution', description: 'Who wrote a review. Show it with the review.' });

const ReviewSnippet = z
  .strictObject({
    reviewId: z.string().optional().meta({ description: 'Identifies the review.' }),
    title: z.string().optional().meta({ description: 'Title of the review.' }),
    review: z.string().optional().meta({ description: 'Text of the review.' }),
    authorAttribution: AuthorAttribution.optional().meta({ description: 'Who wrote it.' }),
    googleMapsUri: z.string().optional().meta({ description: 'The review on Google Maps.' }),
    flagContentUri: z
      .string()
      .optional()
      .meta({ description: 'Page on which a problem with it can be reported.' }),
    relativePublishTimeDescription: z.string().optional().meta({
      description: 'When it was written, in words such as "a month ago".',
    }),
  })
  .meta({ id: 'gemini.ReviewSnippet', description: 'A piece of a review of a place.' });

const PlaceAnswerSources = z
  .strictObject({
    reviewSnippets: z
      .array(ReviewSnippet)
      .optional()
      .meta({ description: 'Reviews that the answer rests on.' }),
    reviewSnippet: z.array(ReviewSnippet).optional().meta({ description: 'The same under its older name.' }),
    flagContentUri: z
      .string()
      .optional()
      .meta({ description: 'Page on which a problem with the place can be reported.' }),
  })
  .meta({ id: 'gemini.PlaceAnswerSources', description: 'What an answer about a place rests on.' });

const MapsRoute = z
  .strictObject({
    distanceMeters: z.number().optional().meta({ description: 'Length of the way, in metres.' }),
    duration: Duration.optional().meta({
      description: 'Time that the way takes, in seconds such as "1260s".',
    }),
    encodedPolyline: z.string().optional().meta({ description: 'Course of the way as an encoded polyline.' }),
  })
  .meta({ id: 'gemini.MapsRoute', description: 'A way between two places.' });

const MapsChunk = z
  .strictObject({
    uri: z.string().optional().meta({ description: 'The place on Google Maps.' }),
    title: z.string().optional().meta({ description: 'Name of the place.' }),
    text: z.string().optional().meta({ description: 'What is said about the place.' }),
    placeId: z.string().optional().meta({ description: 'Identifies the place, as places/ and its id.' }),
    placeAnswerSources: PlaceAnswerSources.optional().meta({
      description: 'Reviews that the answer rests on.',
    }),
    route: MapsRoute.optional().meta({ description: 'The way to the place, when one was asked for.' }),
  })
  .meta({ id: 'gemini.MapsChunk', description: 'A place on Google Maps.' });

const ImageChunk = z
  .strictObject({
    imageUri: z.string().optional().meta({ description: 'Address of the picture.' }),
    sourceUri: z.string().optional().meta({ description: 'Page that shows the picture. Link to it.' }),
    title: z.string().optional().meta({ description: 'Title of that page.' }),
    domain: z.string().optional().meta({ description: 'Domain of that page.' }),
  })
  .meta({ id: 'gemini.ImageChunk', description: 'A picture found on the web.' });

const chunkKinds = ['web', 'retrievedContext', 'maps', 'image'];

const GroundingChunk = z
  .strictObject({
    web: WebChunk.optional().meta({ description: 'A web page, from googleSearch.' }),
    retrievedContext: RetrievedContext.optional().meta({
      description: 'A passage of your files, from fileSearch.',
    }),
    maps: MapsChunk.optional().meta({ description: 'A place, from googleMaps.' }),
    image: ImageChunk.optional().meta({ description: 'A picture, from googleSearch with imageSearch.' }),
  })
  .check(atMostOne(...chunkKinds))
  .meta({
    id: 'gemini.GroundingChunk',
    description: 'One source. It has one of its members.',
    'x-one-of': [chunkKinds],
  });

const Segment = z
  .strictObject({
    partIndex: z
      .int()
      .optional()
      .meta({ description: 'Which part of the answer, counted from 0.', default: 0 }),
    startIndex: z.int().optional().meta({
      description: 'First byte in the UTF-8 text of the part. Bytes, not characters. Missing means 0.',
      default: 0,
    }),
    endIndex: z.int().optional().meta({ description: 'The byte after the last one.' }),
    text: z.string().optional().meta({ description: 'The words themselves.' }),
  })
  .meta({ id: 'gemini.Segment', description: 'A stretch of the answer.' });

const GroundingSupport = z
  .strictObject({
    segment: Segment.optional().meta({ description: 'The stretch of the answer that is supported.' }),
    groundingChunkIndices: z.array(z.int()).optional().meta({
      description: 'Sources of this stretch, as positions in groundingChunks counted from 0.',
    }),
    confidenceScores: z.array(z.number().min(0).max(1)).optional().meta({
      description: 'How sure each source is, from 0 to 1, in the same order. Often left out.',
    }),
    renderedParts: z.array(z.number()).optional().meta({
      description: 'Parts of the answer that a picture supports, as positions in parts.',
    }),
  })
  .meta({
    id: 'gemini.GroundingSupport',
    description: 'Which sources stand behind a stretch of the answer.',
  });

const RetrievalMetadata = z
  .strictObject({
    googleSearchDynamicRetrievalScore: z.number().optional().meta({
      description: 'How much a search was expected to help, from 0 to 1. Only with googleSearchRetrieval.',
    }),
  })
  .meta({ id: 'gemini.RetrievalMetadata', description: 'How the decision to search was made.' });

export const GroundingMetadata = z
  .strictObject({
    searchEntryPoint: SearchEntryPoint.optional().meta({
      description: 'Search suggestions to show with the answer.',
    }),
    groundingChunks: z.array(GroundingChunk).optional().meta({ description: 'The sources.' }),
    groundingSupports: z.array(GroundingSupport).optional().meta({
      description: 'Which sources support which stretch of the answer. Use it to set footnotes.',
    }),
    webSearchQueries: z
      .array(z.string())
      .optional()
      .meta({ description: 'What was searched for on the web.' }),
    imageSearchQueries: z
      .array(z.string())
      .optional()
      .meta({ description: 'What was searched for among images.' }),
    retrievalMetadata: RetrievalMetadata.optional().meta({
      description: 'Score behind the decision to search, with older models.',
    }),
    googleMapsWidgetContextToken: z.string().optional().meta({
      description: 'Token for showing the places on a map. Needs googleMaps.enableWidget.',
    }),
  })
  .meta({ id: 'gemini.GroundingMetadata', description: 'The sources of an answer and what they support.' });
