// Needs cat.png
// Needs a mask; "black", white.png: curl -o 'a mask; "black", white.png' https://docs.example/files/a%20mask%3B%20%22black%22%2C%20white.png
import { readFile } from 'node:fs/promises';

const body = new FormData();
body.append('prompt', `A cat in
a "hat"`);
body.append('image[]', new Blob([await readFile('cat.png')], { type: 'image/png' }), 'cat.png');
body.append('image[]', new Blob([await readFile('a mask; "black", white.png')], { type: 'image/png' }), 'a mask; "black", white.png');
body.append('input_reference[image_url]', 'https://docs.example/cat.png');

const response = await fetch('https://gateway.example/v1/images/edits', {
  method: 'POST',
  headers: {
    Authorization: `Bearer ${process.env.GATEWAY_API_KEY}`,
  },
  body,
});

if (!response.ok) {
  throw new Error(`${response.status} ${await response.text()}`);
}
console.dir(await response.json(), { depth: null });
