import { brotliCompressSync, deflateRawSync, gzipSync } from 'node:zlib';
import { OK, inPieces, odd, reset, stalled, startedBy, toBuffer, type OddAnswer } from './odd-answer';

const ofLength = (length: string) => `${OK}Content-Length: ${length}\r\n\r\n{}`;
const chunked = (chunks: string) => `${OK}Transfer-Encoding: chunked\r\n\r\n${chunks}`;
const encoded = (encoding: string, body: Buffer) =>
  Buffer.concat([
    toBuffer(`${OK}Content-Encoding: ${encoding}\r\nContent-Length: ${body.byteLength}\r\n\r\n`),
    body,
  ]);
const gzipped = gzipSync('{"text":"a longer one"}');

/** What may be wrong with the body, by the threat that it is. */
export const oddBodies: Record<string, OddAnswer[]> = {
  '67 lengths': [
    odd('two that differ', `${OK}Content-Length: 2\r\nContent-Length: 3\r\n\r\n{}`, 'upstream_protocol'),
    odd('two in one line', ofLength('2, 2'), 'upstream_protocol'),
    odd('below zero', ofLength('-2'), 'upstream_protocol'),
    odd('with a sign', ofLength('+2'), 'upstream_protocol'),
    odd('in hexadecimal', ofLength('0x2'), 'upstream_protocol'),
    odd('with a fraction', ofLength('2.0'), 'upstream_protocol'),
    odd('that is a word', ofLength('two'), 'upstream_protocol'),
    odd('over 64 bits', ofLength('99999999999999999999999'), 'upstream_protocol'),
    odd(
      'and chunks',
      `${OK}Content-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n0\r\n\r\n`,
      'upstream_protocol',
    ),
    odd('too long', ofLength('3'), 'cut'),
    odd('far too long', ofLength('9007199254740993'), 'response_too_large'),
    reset('too long, and a reset', ofLength('3'), 'cut'),
    stalled('too long, and silence', ofLength('3'), 'silent'),
    odd('too short', ofLength('1'), [200, '{']),
    odd('zero', ofLength('0'), [200, '']),
    odd('none, and the end', `${OK}\r\n{}`, [200, '{}']),
    odd('none, kept alive, and the end', `${OK}Connection: keep-alive\r\n\r\n{}`, [200, '{}']),
    reset('none, and a reset', `${OK}\r\n{}`, 'cut'),
    stalled('none, and silence', `${OK}\r\n{}`, 'silent'),
  ],
  '67 chunks': [
    odd('without a last one', chunked('2\r\n{}\r\n'), 'cut'),
    odd('cut inside a size', chunked('2\r\n{}\r\n1'), 'cut'),
    odd('cut inside the data', chunked('5\r\n{}'), 'cut'),
    odd('cut after the data', chunked('2\r\n{}'), 'cut'),
    odd('cut after the last size', chunked('2\r\n{}\r\n0\r\n'), 'cut'),
    odd('cut inside the last line end', chunked('2\r\n{}\r\n0\r\n\r'), 'cut'),
    reset('and a reset', chunked('2\r\n{}\r\n'), 'cut'),
    stalled('and silence', chunked('2\r\n{}\r\n'), 'silent'),
    odd('of a size that is none', chunked('2\r\n{}\r\nzz\r\n'), 'cut'),
    odd('of a size below zero', chunked('2\r\n{}\r\n-1\r\n'), 'cut'),
    odd('of a size with 0x', chunked('0x2\r\n{}\r\n0\r\n\r\n'), 'cut'),
    odd('of a size over 64 bits', chunked('fffffffffffffffff\r\n{}\r\n0\r\n\r\n'), 'cut'),
    odd('of no size', chunked('\r\n{}\r\n0\r\n\r\n'), 'cut'),
    odd('longer than said', chunked('1\r\n{}\r\n0\r\n\r\n'), 'cut'),
    odd('shorter than said', chunked('3\r\n{}\r\n0\r\n\r\n'), 'cut'),
    odd('with line feeds alone', chunked('2\n{}\n0\n\n'), 'cut'),
    odd('with a NUL in an extension', chunked('2;a=\0\r\n{}\r\n0\r\n\r\n'), 'cut'),
    odd('with a broken trailer', chunked('2\r\n{}\r\n0\r\nbroken\r\n\r\n'), 'cut'),
    odd('with trailers of 20 KB', chunked(`2\r\n{}\r\n0\r\nX: ${'a'.repeat(20_000)}\r\n\r\n`), 'cut'),
    inPieces(
      'with an extension without end',
      startedBy(chunked('2\r\n{}\r\n1;'), 'a'.repeat(1000)),
      'silent',
    ),
    inPieces('with trailers without end', startedBy(chunked('2\r\n{}\r\n0\r\n'), 'X: y\r\n'), 'silent'),
    odd('with an extension', chunked('2;a=b;c="d"\r\n{}\r\n0\r\n\r\n'), [200, '{}']),
    odd('with trailers', chunked('2\r\n{}\r\n0\r\nSet-Cookie: a=b\r\nX: y\r\n\r\n'), [200, '{}']),
    odd('of sizes with zeros', chunked('0002\r\n{}\r\n000\r\n\r\n'), [200, '{}']),
    inPieces('a byte at a time', chunked('1\r\n{\r\n1\r\n}\r\n0\r\n\r\n'), [200, '{}']),
    odd(
      'named twice',
      `${OK}Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n0\r\n\r\n`,
      'upstream_protocol',
    ),
    odd('not last', `${OK}Transfer-Encoding: chunked, gzip\r\n\r\n2\r\n{}\r\n0\r\n\r\n`, 'upstream_protocol'),
    odd('of another encoding', `${OK}Transfer-Encoding: gzip\r\n\r\n{}`, 'upstream_protocol'),
  ],
  '65 encodings': [
    odd('two', encoded('gzip, br', gzipped), 'upstream_protocol'),
    odd('two lines', encoded('gzip\r\nContent-Encoding: gzip', gzipped), 'upstream_protocol'),
    odd('an unknown one', encoded('zstd', gzipped), 'upstream_protocol'),
    odd('gzip that is none', encoded('gzip', Buffer.from('{"plain":1}')), 'cut'),
    odd('gzip that is cut', encoded('gzip', gzipped.subarray(0, -9)), 'cut'),
    odd(
      'gzip with a wrong sum',
      encoded('gzip', Buffer.concat([gzipped.subarray(0, -8), Buffer.alloc(8)])),
      'cut',
    ),
    odd('gzip of nothing', encoded('gzip', Buffer.alloc(0)), 'cut'),
    odd('raw deflate', encoded('deflate', deflateRawSync('{}')), 'cut'),
    odd(
      'br that is cut',
      encoded('br', brotliCompressSync('{"text":"a longer one"}').subarray(0, -3)),
      'cut',
    ),
    odd('gzip in two members', encoded('gzip', Buffer.concat([gzipSync('{'), gzipSync('}')])), [200, '{}']),
  ],
};
