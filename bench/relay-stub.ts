import { createServer } from 'node:http';

// An upstream on the port that is its argument, in a process of its own. A path that says `stream` is answered with
// an event every 50 ms that holds the time it was written, by the clock all processes of a machine share.

const INTERVAL = 50;
const answer = JSON.stringify({
  candidates: [
    { content: { role: 'model', parts: [{ text: 'Hello. '.repeat(100) }] }, finishReason: 'STOP' },
  ],
  usageMetadata: { promptTokenCount: 4, candidatesTokenCount: 200, totalTokenCount: 204 },
});

const server = createServer((request, response) => {
  request.resume().once('end', () => {
    if (!request.url?.includes('stream')) {
      response.writeHead(200, { 'content-type': 'application/json' }).end(answer);
      return;
    }
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    const timer = setInterval(() => {
      response.write(
        `data: {"written":${process.hrtime.bigint()},"text":"Temples, gardens and quiet streets."}\n\n`,
      );
    }, INTERVAL);
    response.once('close', () => clearInterval(timer));
  });
});
server.keepAliveTimeout = 60_000;
server.listen(Number(process.argv[2]), '127.0.0.1');
