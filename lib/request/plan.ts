/** A documented path, query or header parameter: what may be sent, and what is refused before it is built. */
export type ParamRule = {
  name: string;
  in: 'path' | 'query' | 'header';
  type: 'string' | 'integer' | 'number' | 'boolean';
  required: boolean;
  enum?: string[];
  default?: string;
  /** A regular expression that the whole value matches. Path values have `[A-Za-z0-9._-]+` where none is given. */
  pattern?: string;
  maxLength?: number;
};

/** One way to present the key. With `prefix` `Bearer `, the header reads `Bearer <key>`. */
export type AuthRule = { id: string; in: 'header'; name: string; prefix: string };

/** A field that takes files: their media types, and whether it takes a list of them. */
export type FileRule = { accept: readonly string[]; several: boolean };

/** What is needed to build a request to an endpoint: plain JSON, and the whole of what the relay accepts. */
export type RequestPlan = {
  id: string;
  method: string;
  template: string;
  params: ParamRule[];
  /** The alternatives, the default first. Empty: no key is sent. */
  auth: AuthRule[];
  /**
   * With `files`, the body is `multipart/form-data`, and these of its fields take files. `also` are further media types
   * that the same request may be sent as.
   */
  body?: {
    mediaType: string;
    required: boolean;
    files?: Readonly<Record<string, FileRule>>;
    also?: readonly string[];
  };
  /** The media types of its answers, sent as `Accept`. None: any. */
  answers?: string[];
  /** A GET whose good answers are images, sound or video and nothing else: a media element can play it. */
  media?: true;
  /** How long the first byte of an answer may take, in seconds, where it is longer than the site would wait. */
  firstByteSeconds?: number;
  /** The events of a stream may hold whole pictures or sound, and be as long as those are. */
  filesInEvents?: true;
};

/**
 * What a reader fills in. A JSON body stays text, so that what is typed is what is sent. A `multipart/form-data` body
 * is typed as a JSON object too: its members are the fields of the form, and a file is given by its name.
 */
export type RequestValues = {
  path: Readonly<Record<string, string>>;
  query: Readonly<Record<string, string>>;
  header: Readonly<Record<string, string>>;
  body?: string;
};
