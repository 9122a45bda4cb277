// Needs a mask; "black", white.png: curl -o 'a mask; "black", white.png' https://docs.example/files/a%20mask%3B%20%22black%22%2C%20white.png
// Begins a job, asks until it is done, and saves what it made.
import { readFile, writeFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';

const body = new FormData();
body.append('prompt', `It's "quoted", \`ticked\`, \${x}, $(id), $HOME, \\(x), \\#(x), \\u0041 and \\n
''' and """ and """# and */ and /* and #"" and \\
 space at both ends 
	tab at both ends	

　漢字、かな　
emoji 👍🏽 é é \u2028 \ufeff \u202e
no line break at the end"`);
body.append('mask', new Blob([await readFile('a mask; "black", white.png')], { type: 'image/png' }), 'a mask; "black", white.png');

let response = await send("https://gateway.example/it's/$HOME/(x)", {
  method: 'POST',
  headers: {
    Authorization: `Bearer ${process.env.GATEWAY_API_KEY}`,
  },
  body,
});
let job = await response.json();
const id = job.data?.['task "id"'];
if (!id) throw new Error(`No id in the answer: ${JSON.stringify(job)}`);

// Seconds between two questions; the last one repeats.
const pauses = [1];
const deadline = Date.now() + 2 * 1000;
let printed;
for (let asked = 0; ; asked++) {
  response = await send("https://gateway.example/it's/$HOME/(x)*~!/" + encodeURIComponent(id) + '_$id?a=(1)', {
    headers: {
      Authorization: `Bearer ${process.env.GATEWAY_API_KEY}`,
    },
  });
  job = await response.json();
  const status = job.data?.['x-state'];
  if (status !== printed) console.log(status);
  printed = status;
  if (['all "done"', "it's *"].includes(status)) break;
  if (['no $HOME', '\\(x)', 'FAILURE'].includes(status)) throw new Error(job.data?.why?.[1] ?? JSON.stringify(job));
  const pause = pauses[Math.min(asked, pauses.length - 1)] * 1000;
  if (Date.now() + pause > deadline) throw new Error('Not done within 2 seconds');
  await sleep(pause);
}

const url = job.data?.out?.[0]?.url;
if (!url) throw new Error(`No result in the answer: ${JSON.stringify(job)}`);
// Sent without the key, because the file may be on another host.
response = await send(url);
await writeFile("it's a $film.mp4", response.body);
console.log("it's a $film.mp4");

/** Sends a request; an answer that is an error ends the program. */
async function send(url, init) {
  const response = await fetch(url, init);
  if (!response.ok) throw new Error(`${response.status} ${await response.text()}`);
  return response;
}
