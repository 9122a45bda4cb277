// Needs speech.bin: curl -o speech.bin https://docs.example/files/speech.bin
import { readFile } from 'node:fs/promises';

const response = await fetch('https://gateway.example/v1/uploads/1', {
  method: 'PUT',
  headers: {
    Authorization: `Bearer ${process.env.GATEWAY_API_KEY}`,
    'Content-Type': 'application/octet-stream',
  },
  body: await readFile('speech.bin'),
});

if (!response.ok) {
  throw new Error(`${response.status} ${await response.text()}`);
}
console.dir(await response.json(), { depth: null });
