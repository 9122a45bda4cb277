// Begins a job, asks until it is done, and saves what it made.
import { writeFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';

const body = { model: 'sora-2', prompt: "A boat on Hokusai's sea 海" };

let response = await send('https://gateway.example/v1/videos', {
  method: 'POST',
  headers: {
    Authorization: `Bearer ${process.env.GATEWAY_API_KEY}`,
    'Content-Type': 'application/json',
  },
  body: JSON.stringify(body, null, 2),
});
let job = await response.json();
const id = job.id;
if (!id) throw new Error(`No id in the answer: ${JSON.stringify(job)}`);

// Seconds between two questions; the last one repeats.
const pauses = [5, 10, 30];
const deadline = Date.now() + 900 * 1000;
let printed;
for (let asked = 0; ; asked++) {
  response = await send(`https://gateway.example/v1/videos/${encodeURIComponent(id)}`, {
    headers: {
      Authorization: `Bearer ${process.env.GATEWAY_API_KEY}`,
    },
  });
  job = await response.json();
  const status = job.status;
  const progress = job.progress ?? '';
  const state = `${status} ${progress}`.trim();
  if (state !== printed) console.log(state);
  printed = state;
  if (status === 'completed') break;
  if (status === 'failed') throw new Error(job.error?.message ?? JSON.stringify(job));
  const pause = pauses[Math.min(asked, pauses.length - 1)] * 1000;
  if (Date.now() + pause > deadline) throw new Error('Not done within 900 seconds');
  await sleep(pause);
}

response = await send(`https://gateway.example/v1/videos/${encodeURIComponent(id)}/content?variant=video`, {
  headers: {
    Authorization: `Bearer ${process.env.GATEWAY_API_KEY}`,
  },
});
await writeFile('video.mp4', response.body);
console.log('video.mp4');

/** Sends a request; an answer that is an error ends the program. */
async function send(url, init) {
  const response = await fetch(url, init);
  if (!response.ok) throw new Error(`${response.status} ${await response.text()}`);
  return response;
}
