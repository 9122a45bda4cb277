import { hashId } from '../../hash';

const WIDTH = 64;

/** Characters that bring a piece of a stream to a length which tells nothing about its text. */
export const paddingFor = (piece: object): string => {
  const text = JSON.stringify(piece);
  return hashId(text, WIDTH - (text.length % WIDTH));
};
