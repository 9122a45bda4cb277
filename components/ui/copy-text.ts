/** Puts text on the clipboard and tells whether that worked. */
export async function copyText(text: string, near: HTMLElement): Promise<boolean> {
  if (!window.isSecureContext) return copyBySelection(text, near);
  return navigator.clipboard.writeText(text).then(
    () => true,
    () => false,
  );
}

/** A site on plain http has no clipboard API. The text stands near the button, so that a sheet does not refuse it. */
function copyBySelection(text: string, near: HTMLElement): boolean {
  const field = document.createElement('textarea');
  field.value = text;
  field.className = 'sr-only';
  near.after(field);
  field.select();
  const copied = document.execCommand('copy');
  field.remove();
  near.focus();
  return copied;
}
