import type { InlineFile } from '@/lib/stream/answer';

/** Base64 data as a blob; nothing when it is not base64. */
export function blobOf({ mediaType, data }: InlineFile): Blob | undefined {
  try {
    const text = atob(data);
    const bytes = new Uint8Array(text.length);
    // In a plain loop: a picture has millions of bytes, and the page stands still for so long.
    for (let at = 0; at < text.length; at += 1) bytes[at] = text.charCodeAt(at);
    return new Blob([bytes], { type: mediaType });
  } catch (error) {
    if (error instanceof DOMException) return undefined;
    throw error;
  }
}

/** A ref that shows a blob in an image or a player, for as long as the element is there. */
export const blobRef = (blob: Blob | undefined) => (element: HTMLImageElement | HTMLMediaElement | null) => {
  if (!blob || !element) return undefined;
  const url = URL.createObjectURL(blob);
  element.src = url;
  return () => URL.revokeObjectURL(url);
};

/** Saves a blob under a name of ours. */
export function saveBlob(blob: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  // The download has taken the blob by the time the next task runs.
  setTimeout(() => URL.revokeObjectURL(link.href));
}
