import type { Body, FileRef, Header, RequestSpec } from '@/lib/request/spec';
import { answerParts, filesOf, joinLines, sentHeaders, variableName, type Snippet } from './snippet';

/** Linux takes at most 128 KiB in one argument (MAX_ARG_STRLEN); a longer body comes through a pipe. */
const ARGUMENT_MAX = 120_000;
/** Control characters that a terminal would not paste as they are. */
const UNPASTABLE = /(?![\n\t])\p{Cc}/u;

/** cURL in bash. Values stand in single quotes, where nothing is special; only a variable is in double quotes. */
export const curl: Snippet = {
  title: 'cURL',
  extension: 'sh',
  highlight: 'bash',
  render(spec, options) {
    const { saveAs, stream } = answerParts(options);
    return joinLines(
      filesOf(spec).map((file) => `# Needs ${fileNote(file)}`),
      stream && '# Prints the events as they come.',
      writeCurl(spec, {
        url: `${/[[\]{}]/.test(spec.url) ? '--globoff ' : ''}${shellWord(spec.url)}`,
        before: stream ? ['--no-buffer'] : [],
        after: saveAs === undefined ? [] : [`--output ${shellWord(saveAs)}`],
      }),
    );
  },
};

/** The command that sends a request to `url`, a word of the shell, with further flags around those of the request. */
export function writeCurl(
  spec: Omit<RequestSpec, 'url'>,
  { url, before, after }: { url: string; before: string[]; after: string[] },
): string {
  const { input, flags } = bodyFlags(spec.body);
  const headers = sentHeaders(spec).map((header) => `--header ${headerWord(header)}`);
  return [`${input}curl ${url}`, ...before, ...methodFlags(spec), ...headers, ...flags, ...after].join(
    ' \\\n  ',
  );
}

/** What the comment above a sample says of a file: the command that gets it, or its name where it is the reader's own. */
export const fileNote = ({ name, href }: FileRef): string =>
  href === undefined ? name : `${name}: curl -o ${shellWord(name)} ${shellWord(href)}`;

/** A text as one word of bash, in quotes where it needs them. */
export function shellWord(text: string): string {
  if (/^[A-Za-z0-9_./:@%+,][A-Za-z0-9_./:@%+,=-]*$/.test(text)) return text;
  if (!UNPASTABLE.test(text)) return `'${text.replaceAll("'", `'\\''`)}'`;
  const escaped = text.replace(/[\\']|(?![\n\t])\p{Cc}/gu, (character) =>
    character === '\r'
      ? '\\r'
      : /\p{Cc}/u.test(character)
        ? [...new TextEncoder().encode(character)].map((byte) => `\\${octal(byte)}`).join('')
        : `\\${character}`,
  );
  return `$'${escaped}'`;
}

const octal = (byte: number) => byte.toString(8).padStart(3, '0');

function headerWord({ name, value, variable }: Header): string {
  if (variable === undefined) return shellWord(value === '' ? `${name};` : `${name}: ${value}`);
  const start = `${name}: ${value}`;
  const reference = `$${variableName(variable)}`;
  return /^[\w .:=+/-]*$/.test(start) ? `"${start}${reference}"` : `${shellWord(start)}"${reference}"`;
}

function methodFlags({ method, body }: Omit<RequestSpec, 'url'>): string[] {
  if (method === 'HEAD') return ['--head'];
  return method === (body ? 'POST' : 'GET') ? [] : [`--request ${shellWord(method)}`];
}

function bodyFlags(body: Body | undefined): { input: string; flags: string[] } {
  if (!body) return { input: '', flags: [] };
  if (body.kind === 'file') {
    return { input: '', flags: [`--data-binary ${shellWord(`@${body.file.name}`)}`] };
  }
  if (body.kind === 'multipart') {
    const flags = body.parts.map((part) =>
      part.kind === 'text'
        ? `--form-string ${shellWord(`${part.name}=${part.text}`)}`
        : `--form ${shellWord(`${part.name}=@${formValue(part.file.name)};type=${part.file.mediaType}`)}`,
    );
    return { input: '', flags };
  }
  const { text } = body;
  // No shell variable or argument can hold NUL: printf writes it.
  if (text.includes('\0')) {
    const escaped = text.replaceAll('\\', '\\\\').replaceAll('\0', '\\0000');
    return { input: `printf %b ${shellWord(escaped)} | `, flags: ['--data-binary @-'] };
  }
  // Three bytes is the most that UTF-8 needs for one UTF-16 unit.
  if (text.length * 3 > ARGUMENT_MAX) {
    return { input: `printf %s ${shellWord(text)} | `, flags: ['--data-binary @-'] };
  }
  return { input: '', flags: [`--data-raw ${shellWord(text)}`] };
}

/** In --form a comma, a semicolon and quotes are special unless the name is quoted, with backslashes. */
const formValue = (name: string) =>
  /[,;"\s]/.test(name) ? `"${name.replace(/["\\]/g, (character) => `\\${character}`)}"` : name;
