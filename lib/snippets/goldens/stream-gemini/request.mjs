const body = { stream: true };

const response = await fetch('https://gateway.example/v1beta/models/gemini-2.5-flash:streamGenerateContent?alt=sse', {
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

for await (const data of readEvents(response.body)) {
  const event = JSON.parse(data);
  if (event.error) throw new Error(event.error.message ?? data);
  for (const part of event.candidates?.[0]?.content?.parts ?? []) {
    if (!part.thought) process.stdout.write(part.text ?? '');
  }
}
console.log();

/** The data of each server-sent event, as soon as it is whole. */
async function* readEvents(body) {
  let buffer = '';
  for await (const text of body.pipeThrough(new TextDecoderStream())) {
    buffer += text;
    const blocks = buffer.split(/\r?\n\r?\n|\r\r/);
    buffer = blocks.pop();
    for (const block of blocks) {
      const lines = block.split(/\r\n|\n|\r/);
      const values = lines.filter((line) => line.startsWith('data:')).map((line) => line.slice(5));
      const data = values.join('\n').trim();
      if (data) yield data;
    }
  }
  if (/^data:/m.test(buffer)) throw new Error('The stream ended inside an event');
}
