import type { JobReading } from '@/lib/request/job';
import { fileNote } from './curl';
import { requestImports, writeRequest } from './java';
import { get, JSON_READER, READER_IMPORTS } from './java-json';
import { escape, stringLiteral } from './java-literal';
import {
  JOB_NOTE,
  NO_ID,
  NO_KEY_NOTE,
  NO_RESULT,
  notDone,
  PAUSES_NOTE,
  resultOf,
  type JobCall,
  type JobProgram,
  type JobResult,
} from './job';
import { filesOf, joinLines } from './snippet';

const IN_MAIN = '        ';

/** A job as a `Main.java` for Java 17. */
export function renderJob(program: JobProgram): string {
  const { create, retrieve, reading } = program;
  const result = resultOf(program);
  return joinLines(
    filesOf(create).map((file) => `// Needs ${escape(fileNote(file))}`),
    `// ${JOB_NOTE}`,
    importsOf(program).map((name) => `import ${name};`),
    '',
    'public class Main {',
    '    public static void main(String[] args) throws Exception {',
    `${IN_MAIN}var client = HttpClient.newHttpClient();`,
    '',
    writeRequest('create', stringLiteral(create.url), create),
    ...[
      'var answer = send(client, create);',
      'var job = readJson(JSON.matcher(answer));',
      `if (!(${get('job', reading.id.at)} instanceof String id)) throw new RuntimeException("${NO_ID}" + answer);`,
      'var idInPath = URLEncoder.encode(id, StandardCharsets.UTF_8).replace("+", "%20");',
      '',
    ].map(inMain),
    writeRequest('retrieve', addressOf(retrieve), retrieve),
    ...[
      '',
      `// ${PAUSES_NOTE}`,
      `int[] pauses = {${reading.pauses.join(', ')}};`,
      `var deadline = Instant.now().plusSeconds(${reading.deadline});`,
      'var printed = "";',
      'for (var asked = 0; ; asked++) {',
      ...[
        'answer = send(client, retrieve);',
        'job = readJson(JSON.matcher(answer));',
        ...readState(reading),
        ...stop(reading),
        'var pause = Duration.ofSeconds(pauses[Math.min(asked, pauses.length - 1)]);',
        'if (Instant.now().plus(pause).isAfter(deadline)) {',
        `    throw new RuntimeException(${stringLiteral(notDone(reading))});`,
        '}',
        'Thread.sleep(pause.toMillis());',
      ].map((line) => `    ${line}`),
      '}',
      '',
    ].map(inMain),
    ...download(result, reading.saveAs),
    '    }',
    '',
    SEND,
    '',
    JSON_READER,
    '}',
  );
}

const inMain = (line: string) => (line === '' ? '' : `${IN_MAIN}${line}`);

const importsOf = (program: JobProgram): string[] =>
  [
    ...new Set([
      'java.net.URI',
      'java.net.URLEncoder',
      'java.net.http.HttpClient',
      'java.net.http.HttpRequest',
      'java.net.http.HttpResponse.BodyHandlers',
      'java.nio.charset.StandardCharsets',
      'java.nio.file.Files',
      'java.nio.file.Path',
      'java.time.Duration',
      'java.time.Instant',
      ...requestImports(program.create),
      ...READER_IMPORTS,
    ]),
  ].sort();

const addressOf = ({ url: [before, after] }: JobCall): string =>
  [stringLiteral(before), 'idInPath', ...(after === '' ? [] : [stringLiteral(after)])].join(' + ');

function readState({ status, progress }: JobReading): string[] {
  const name = progress ? 'state' : 'status';
  return [
    `var status = String.valueOf(${get('job', status.at)});`,
    ...(progress
      ? [
          `var progress = ${get('job', progress)};`,
          'var state = progress == null ? status : status + " " + progress;',
        ]
      : []),
    `if (!${name}.equals(printed)) System.out.println(${name});`,
    `printed = ${name};`,
  ];
}

function stop({ status, error }: JobReading): string[] {
  const reason = error ? `${get('job', error)} instanceof String message ? message : answer` : 'answer';
  return [
    `if (${isOneOf(status.succeeded)}) break;`,
    ...(status.failed.length > 0
      ? [`if (${isOneOf(status.failed)}) {`, `    throw new RuntimeException(${reason});`, '}']
      : []),
  ];
}

function isOneOf(values: readonly string[]): string {
  const literals = values.map((value) => stringLiteral(value));
  return literals.length === 1
    ? `status.equals(${literals[0]})`
    : `List.of(${literals.join(', ')}).contains(status)`;
}

function download(result: JobResult, saveAs: string): string[] {
  const file = stringLiteral(saveAs);
  const request =
    result.by === 'call'
      ? [writeRequest('download', addressOf(result.call), result.call)]
      : [
          `if (!(${get('job', result.at)} instanceof String url)) throw new RuntimeException("${NO_RESULT}" + answer);`,
          `// ${NO_KEY_NOTE}`,
          'var download = HttpRequest.newBuilder(URI.create(url)).build();',
          'client = HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NORMAL).build();',
        ].map(inMain);
  return [
    ...request,
    `${IN_MAIN}Files.write(Path.of(${file}), sendForBytes(client, download));`,
    `${IN_MAIN}System.out.println(${file});`,
  ];
}

const SEND = `
    /** Sends a request; an answer that is an error ends the program. */
    static byte[] sendForBytes(HttpClient client, HttpRequest request) throws Exception {
        var response = client.send(request, BodyHandlers.ofByteArray());
        if (response.statusCode() / 100 == 2) return response.body();
        throw new RuntimeException(response.statusCode() + " " + new String(response.body(), StandardCharsets.UTF_8));
    }

    static String send(HttpClient client, HttpRequest request) throws Exception {
        return new String(sendForBytes(client, request), StandardCharsets.UTF_8);
    }`.slice(1);
