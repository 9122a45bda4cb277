/**
 * What a text may look like in an output that it must not be in: as it is, URL-encoded, in JSON, and the middle of its
 * base64, which is one of three by where the text begins in what is encoded. By name, for what a failure says.
 */
export function formsOf(canary: string): [string, string][] {
  const encoded = [0, 1, 2].flatMap((shift): [string, string][] => {
    const text = Buffer.from(`${'.'.repeat(shift)}${canary}`).toString('base64');
    // The first and the last group hold something of what stands around it.
    const middle = text.slice(shift === 0 ? 0 : 4, Math.floor((shift + canary.length) / 3) * 4);
    return [
      [`base64, ${shift}`, middle],
      [`base64url, ${shift}`, middle.replaceAll('+', '-').replaceAll('/', '_')],
    ];
  });
  return [
    ['plain', canary],
    ['URL-encoded', encodeURIComponent(canary)],
    ['JSON', JSON.stringify(canary).slice(1, -1)],
    ['hex', Buffer.from(canary).toString('hex')],
    ...encoded,
  ];
}
