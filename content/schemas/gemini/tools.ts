import { z } from 'zod';
import { atMostOne } from '@/lib/endpoint/one-of';
import { Duration, Timestamp } from './scalar';
import { Schema } from './schema-object';

const Behavior = z.enum(['UNSPECIFIED', 'BLOCKING', 'NON_BLOCKING']).meta({
  id: 'gemini.Behavior',
  description: 'Whether the model waits for the result of a function.',
  'x-values': {
    UNSPECIFIED: 'Same as BLOCKING.',
    BLOCKING: 'The model waits for the result.',
    NON_BLOCKING: 'The conversation goes on; the result may come later. Live sessions only.',
  },
});

const FunctionDeclaration = z
  .strictObject({
    name: z
      .string()
      .regex(/^[a-zA-Z0-9_.:-]+$/)
      .max(64)
      .meta({
        description: 'Name by which the model calls it: letters, digits and _ . : - up to 64 characters.',
      }),
    description: z.string().optional().meta({
      description: 'What the function does and when to use it. The model chooses by this text.',
    }),
    parameters: Schema.optional().meta({
      description: 'The arguments as an OBJECT schema. Leave out for none; not with parametersJsonSchema.',
    }),
    parametersJsonSchema: z.unknown().optional().meta({
      description: 'The arguments as standard JSON Schema. Not with parameters.',
    }),
    response: Schema.optional().meta({
      description: 'Shape of the result, so that the model can plan with it. Not with responseJsonSchema.',
    }),
    responseJsonSchema: z.unknown().optional().meta({
      description: 'Shape of the result as standard JSON Schema. Not with response.',
    }),
    behavior: Behavior.optional().meta({
      description: 'Whether the model waits for the result. Only live sessions know NON_BLOCKING.',
      default: 'BLOCKING',
    }),
  })
  .check(atMostOne('parameters', 'parametersJsonSchema'), atMostOne('response', 'responseJsonSchema'))
  .meta({
    id: 'gemini.FunctionDeclaration',
    description: 'A function of yours that the model may ask you to call.',
    'x-one-of': [
      ['parameters', 'parametersJsonSchema'],
      ['response', 'responseJsonSchema'],
    ],
  });

const DynamicRetrievalMode = z.enum(['MODE_UNSPECIFIED', 'MODE_DYNAMIC']).meta({
  id: 'gemini.DynamicRetrievalMode',
  description: 'When Gemini 1.5 searched.',
  'x-values': { MODE_UNSPECIFIED: 'Always search.', MODE_DYNAMIC: 'Search when the model thinks it helps.' },
});

const DynamicRetrievalConfig = z
  .strictObject({
    mode: DynamicRetrievalMode.optional().meta({ description: 'Search always, or when it helps.' }),
    dynamicThreshold: z.number().optional().meta({
      description: 'Score from 0 to 1 that a prompt must reach before a search is made.',
    }),
  })
  .meta({ id: 'gemini.DynamicRetrievalConfig', description: 'When Gemini 1.5 searched the web.' });

const GoogleSearchRetrieval = z
  .strictObject({
    dynamicRetrievalConfig: DynamicRetrievalConfig.optional().meta({ description: 'When to search.' }),
  })
  .meta({ id: 'gemini.GoogleSearchRetrieval', description: 'Web search of Gemini 1.5. Use googleSearch.' });

const CodeExecution = z.strictObject({}).meta({
  id: 'gemini.CodeExecution',
  description: 'Switches code execution on. It has no members: send {}.',
});

const Interval = z
  .strictObject({
    startTime: Timestamp.optional().meta({
      description: 'Earliest time, included. Send it together with endTime.',
      examples: ['2026-01-01T00:00:00Z'],
    }),
    endTime: Timestamp.optional().meta({
      description: 'Latest time, not included. Send it together with startTime.',
      examples: ['2026-07-01T00:00:00Z'],
    }),
  })
  .meta({ id: 'gemini.Interval', description: 'A span of time, as RFC 3339 timestamps.' });

const ImageSearch = z
  .strictObject({})
  .meta({ id: 'gemini.ImageSearch', description: 'Switches image search on. It has no members: send {}.' });

const WebSearch = z
  .strictObject({})
  .meta({ id: 'gemini.WebSearch', description: 'Switches web search on. It has no members: send {}.' });

const SearchTypes = z
  .strictObject({
    webSearch: WebSearch.optional().meta({
      description: 'Search web pages. On when searchTypes is left out.',
    }),
    imageSearch: ImageSearch.optional().meta({ description: 'Search images as well.' }),
  })
  .meta({ id: 'gemini.SearchTypes', description: 'Which kinds of search are made.' });

const GoogleSearch = z
  .strictObject({
    timeRangeFilter: Interval.optional().meta({
      description: 'Use only results published in this span of time.',
    }),
    searchTypes: SearchTypes.optional().meta({
      description: 'Kinds of search to make. Web search by default.',
    }),
  })
  .meta({ id: 'gemini.GoogleSearch', description: 'Web search by the model. Send {} for the defaults.' });

const Environment = z
  .enum(['ENVIRONMENT_UNSPECIFIED', 'ENVIRONMENT_BROWSER', 'ENVIRONMENT_MOBILE', 'ENVIRONMENT_DESKTOP'])
  .meta({
    id: 'gemini.Environment',
    description: 'What kind of screen the model operates.',
    'x-values': {
      ENVIRONMENT_UNSPECIFIED: 'Same as ENVIRONMENT_BROWSER.',
      ENVIRONMENT_BROWSER: 'A web browser.',
      ENVIRONMENT_MOBILE: 'A phone.',
      ENVIRONMENT_DESKTOP: 'A desktop with windows.',
    },
  });

const SafetyPolicy = z
  .enum([
    'SAFETY_POLICY_UNSPECIFIED',
    'FINANCIAL_TRANSACTIONS',
    'SENSITIVE_DATA_MODIFICATION',
    'COMMUNICATION_TOOL',
    'ACCOUNT_CREATION',
    'DATA_MODIFICATION',
    'USER_CONSENT_MANAGEMENT',
    'LEGAL_TERMS_AND_AGREEMENTS',
  ])
  .meta({
    id: 'gemini.SafetyPolicy',
    description: 'A kind of action before which the model asks the user.',
    'x-values': {
      SAFETY_POLICY_UNSPECIFIED: 'Not stated; do not send it.',
      FINANCIAL_TRANSACTIONS: 'Buying, paying and moving money.',
      SENSITIVE_DATA_MODIFICATION: 'Changing health, financial or other sensitive records.',
      COMMUNICATION_TOOL: 'Sending mail, messages and posts.',
      ACCOUNT_CREATION: 'Opening accounts.',
      DATA_MODIFICATION: 'Changing or deleting files and records.',
      USER_CONSENT_MANAGEMENT: 'Cookie banners and privacy choices.',
      LEGAL_TERMS_AND_AGREEMENTS: 'Accepting terms and contracts.',
    },
  });

const ComputerUse = z
  .strictObject({
    environment: Environment.meta({ description: 'The kind of screen that the model operates.' }),
    excludedPredefinedFunctions: z.array(z.string()).optional().meta({
      description: 'Actions that the model must not use, by name, such as drag_and_drop.',
    }),
    enablePromptInjectionDetection: z.boolean().optional().meta({
      description: 'Look for instructions hidden in what is on the screen.',
      default: false,
    }),
    disabledSafetyPolicies: z.array(SafetyPolicy).optional().meta({
      description: 'Kinds of action for which the model need not ask the user.',
    }),
  })
  .meta({
    id: 'gemini.ComputerUse',
    description: 'Lets the model operate a screen through calls that your program carries out.',
  });

const UrlContext = z
  .strictObject({})
  .meta({ id: 'gemini.UrlContext', description: 'Switches reading of URLs on. It has no members: send {}.' });

const RetrievalResource = z
  .strictObject({
    ragStoreName: z.string().optional().meta({ description: 'Name of the store.', deprecated: true }),
  })
  .meta({ id: 'gemini.RetrievalResource', description: 'A store in the older form of fileSearch.' });

const FileRetrievalConfig = z
  .strictObject({
    topK: z.int().optional().meta({ description: 'How many passages to find.', deprecated: true }),
    metadataFilter: z.string().optional().meta({
      description: 'Condition on the metadata of the files.',
      deprecated: true,
    }),
  })
  .meta({ id: 'gemini.FileRetrievalConfig', description: 'Settings in the older form of fileSearch.' });

const FileSearch = z
  .strictObject({
    fileSearchStoreNames: z
      .array(z.string())
      .optional()
      .meta({
        description: 'Stores to search, each as fileSearchStores/ and its id.',
        examples: [['fileSearchStores/handbook-7f3k2q']],
      }),
    metadataFilter: z.string().optional().meta({
      description: 'Condition on the metadata of the files (AIP-160), such as author = "Ada Lovelace".',
    }),
    topK: z.number().optional().meta({ description: 'How many passages to hand to the model.' }),
    retrievalResources: z.array(RetrievalResource).optional().meta({
      description: 'Older form; use fileSearchStoreNames.',
      deprecated: true,
    }),
    retrievalConfig: FileRetrievalConfig.optional().meta({
      description: 'Older form; use topK and metadataFilter.',
      deprecated: true,
    }),
  })
  .meta({ id: 'gemini.FileSearch', description: 'Search in files that you put into stores before.' });

const GoogleMaps = z
  .strictObject({
    enableWidget: z.boolean().optional().meta({
      description: 'Return googleMapsWidgetContextToken, with which a page can show the places on a map.',
      default: false,
    }),
  })
  .meta({
    id: 'gemini.GoogleMaps',
    description: 'Facts about places from Google Maps. Send {} for the defaults.',
  });

const StreamableHttpTransport = z
  .strictObject({
    url: z
      .string()
      .optional()
      .meta({
        description: 'Address of the MCP endpoint.',
        examples: ['https://mcp.example.com/mcp'],
      }),
    headers: z.record(z.string(), z.string()).optional().meta({
      description: 'Headers sent to the server, such as its own authorization.',
    }),
    timeout: Duration.optional().meta({ description: 'Longest wait for an ordinary call, such as "30s".' }),
    sseReadTimeout: Duration.optional().meta({
      description: 'Longest silence on an event stream, such as "300s".',
    }),
    terminateOnClose: z
      .boolean()
      .optional()
      .meta({ description: 'End the MCP session when the answer is complete.' }),
  })
  .meta({ id: 'gemini.StreamableHttpTransport', description: 'How an MCP server is reached over HTTP.' });

const McpServer = z
  .strictObject({
    name: z.string().optional().meta({ description: 'Name of the server, shown with its calls.' }),
    streamableHttpTransport: StreamableHttpTransport.optional().meta({
      description: 'Where and how it is reached.',
    }),
  })
  .meta({ id: 'gemini.McpServer', description: 'A remote MCP server whose tools the model may call.' });

export const Tool = z
  .strictObject({
    functionDeclarations: z.array(FunctionDeclaration).optional().meta({
      description: 'Your functions. The model answers with a functionCall part; it never runs them itself.',
    }),
    googleSearch: GoogleSearch.optional().meta({
      description: 'Let the model search the web. Sources come back in groundingMetadata.',
    }),
    urlContext: UrlContext.optional().meta({
      description: 'Let the model read the pages whose URLs the prompt names.',
    }),
    codeExecution: CodeExecution.optional().meta({
      description: 'Let the model write and run Python. Code and output come back as parts.',
    }),
    googleMaps: GoogleMaps.optional().meta({ description: 'Let the model look up places.' }),
    fileSearch: FileSearch.optional().meta({ description: 'Let the model search in your stored files.' }),
    computerUse: ComputerUse.optional().meta({
      description: 'Let the model operate a screen through function calls.',
    }),
    mcpServers: z
      .array(McpServer)
      .optional()
      .meta({ description: 'Remote MCP servers whose tools the model may call.' }),
    googleSearchRetrieval: GoogleSearchRetrieval.optional().meta({
      description: 'Web search of Gemini 1.5. Use googleSearch with every later model.',
    }),
  })
  .meta({
    id: 'gemini.Tool',
    description:
      'Something the model may use. Functions are listed in one tool; built-in tools may stand beside it.',
  });

const FunctionCallingMode = z.enum(['MODE_UNSPECIFIED', 'AUTO', 'ANY', 'NONE', 'VALIDATED']).meta({
  id: 'gemini.FunctionCallingMode',
  description: 'How free the model is to call functions.',
  'x-values': {
    MODE_UNSPECIFIED: 'Same as AUTO.',
    AUTO: 'The model chooses between a call and text.',
    ANY: 'The model must call a function.',
    NONE: 'No calls, as if no function were declared.',
    VALIDATED: 'Like AUTO, and calls are held to the declared schema.',
  },
});

const FunctionCallingConfig = z
  .strictObject({
    mode: FunctionCallingMode.optional().meta({
      description: 'Whether the model may or must call functions.',
      default: 'AUTO',
    }),
    allowedFunctionNames: z.array(z.string()).optional().meta({
      description: 'The only functions that may be called. Needs mode ANY or VALIDATED.',
    }),
  })
  .meta({ id: 'gemini.FunctionCallingConfig', description: 'Rules for function calls.' });

const LatLng = z
  .strictObject({
    latitude: z.number().min(-90).max(90).optional().meta({ description: 'Degrees north, from -90 to 90.' }),
    longitude: z
      .number()
      .min(-180)
      .max(180)
      .optional()
      .meta({ description: 'Degrees east, from -180 to 180.' }),
  })
  .meta({ id: 'gemini.LatLng', description: 'A place on the globe (WGS84).' });

const RetrievalConfig = z
  .strictObject({
    latLng: LatLng.optional().meta({ description: 'Where the user is, for questions such as "near me".' }),
    languageCode: z
      .string()
      .optional()
      .meta({
        description: 'Language of the user, as a BCP-47 tag, for the texts of results.',
        examples: ['en-US'],
      }),
  })
  .meta({ id: 'gemini.RetrievalConfig', description: 'What the search and map tools know about the user.' });

export const ToolConfig = z
  .strictObject({
    functionCallingConfig: FunctionCallingConfig.optional().meta({
      description: 'Whether functions may or must be called.',
    }),
    retrievalConfig: RetrievalConfig.optional().meta({
      description: 'Place and language of the user, for built-in tools.',
    }),
    includeServerSideToolInvocations: z.boolean().optional().meta({
      description: 'Return calls and results of built-in tools as toolCall and toolResponse parts.',
      default: false,
    }),
  })
  .meta({ id: 'gemini.ToolConfig', description: 'Rules for the use of tools.' });
