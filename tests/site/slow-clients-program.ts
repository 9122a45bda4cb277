/**
 * Clients for tests, as a process of their own, that cost an instance connections: COUNT in all to PORT, in turn one that
 * sends its headers a byte every ten seconds, one that is idle after an answer, and one that has left without a word in
 * the middle of a request. Tells its parent how many are open, once all are, and again whenever that sends a message.
 */
import { connect, type Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

const PORT = Number(process.env['PORT']);
const COUNT = Number(process.env['COUNT']);
const HEAD = 'GET /api/health HTTP/1.1\r\nHost: docs.example\r\n';
const open = new Set<Socket>();

const slowHeader = (socket: Socket) => {
  let sent = 0;
  const timer = setInterval(() => socket.write(`${HEAD}x-slow: ${'a'.repeat(200)}`.charAt(sent++)), 10_000);
  socket.once('close', () => clearInterval(timer));
};
const idle = (socket: Socket) => void socket.write(`${HEAD}\r\n`);
const gone = (socket: Socket) => void socket.write(HEAD);
const kinds = [slowHeader, idle, gone];

for (let index = 0; index < COUNT; index += 1) {
  const socket = connect(PORT, '127.0.0.1', () => kinds[index % kinds.length]?.(socket));
  socket.on('error', () => undefined).once('close', () => open.delete(socket));
  socket.resume();
  open.add(socket);
  if (index % 100 === 99) await sleep(20);
}
await sleep(1000);
process.send?.(open.size);
process.on('message', () => process.send?.(open.size));
process.on('disconnect', () => process.exit());
