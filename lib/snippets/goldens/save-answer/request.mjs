import { writeFile } from 'node:fs/promises';

const response = await fetch('https://gateway.example/v1/videos/video_123/content?variant=video', {
  headers: {
    Authorization: `Bearer ${process.env.GATEWAY_API_KEY}`,
  },
});

if (!response.ok) {
  throw new Error(`${response.status} ${await response.text()}`);
}
await writeFile('harbour.mp4', Buffer.from(await response.arrayBuffer()));
