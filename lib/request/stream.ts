/** Names and list positions from an object down to a value. */
export type JsonPath = readonly (string | number)[];

/** Where the text of an answer stands in the JSON of one event. */
export type StreamText = {
  /** The list whose items hold the text. None: the event itself holds it. */
  each?: JsonPath;
  /** From the item, or from the event, to the string. */
  path: JsonPath;
  /** Only in events of this name. None: in all of them. */
  event?: string;
  /** The member beside the string that, when true, says that it is no text of the answer. */
  unless?: string;
};

/** Where an error says what went wrong. Without a name, an event is one when it has the object around `path`. */
export type StreamError = { path: JsonPath; event?: string };

/** How a client knows that a stream is over: by the connection, by an event's data, or by an event's name. */
export type StreamEnd =
  { by: 'close' } | { by: 'data'; data: string } | { by: 'event'; events: readonly string[] };

/** What a client needs to print the text of an event stream as it arrives, as plain JSON. */
export type StreamReading = {
  framing: 'sse';
  text: StreamText;
  errors: readonly StreamError[];
  end: StreamEnd;
  /** The query values without which the answer is no event stream. */
  query?: Readonly<Record<string, string>>;
  /** The member of the JSON body that has to be true, or else the answer is no event stream. */
  field?: string;
};
