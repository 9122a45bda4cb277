const body = { stream: true };

const response = await fetch('https://gateway.example/v1/responses', {
  method: 'POST',
  headers: {
    Authorization: `Bearer ${process.env.GATEWAY_API_KEY}`,
    'Content-Type': 'application/json',
  },
  body: JSON.stringify(body),
});

if (!response.ok) {
  throw new Error(`${response.status} ${await response.text()}`);
}

let isComplete = false;
for await (const { name, data } of readEvents(response.body)) {
  if (['response.completed', 'response.incomplete'].includes(name)) {
    isComplete = true;
    break;
  }
  const event = JSON.parse(data);
  if (name === 'response.failed') throw new Error(event.response?.error?.message ?? data);
  if (name === 'error') throw new Error(event.message ?? data);
  if (name === 'response.output_text.delta') process.stdout.write(event.delta ?? '');
}
console.log();
if (!isComplete) throw new Error('The stream ended early');

/** Name and data of each server-sent event, as soon as it is whole. */
async function* readEvents(body) {
  let buffer = '';
  for await (const text of body.pipeThrough(new TextDecoderStream())) {
    buffer += text;
    const blocks = buffer.split(/\r?\n\r?\n|\r\r/);
    buffer = blocks.pop();
    for (const block of blocks) {
      const lines = block.split(/\r\n|\n|\r/);
      const name = lines.findLast((line) => line.startsWith('event:'))?.slice(6).trim();
      const values = lines.filter((line) => line.startsWith('data:')).map((line) => line.slice(5));
      const data = values.join('\n').trim();
      if (data) yield { name, data };
    }
  }
  if (/^data:/m.test(buffer)) throw new Error('The stream ended inside an event');
}
