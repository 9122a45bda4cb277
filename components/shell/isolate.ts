/** Makes everything but an element and its ancestors inert; the returned function undoes exactly that. */
export function isolate(element: Element): () => void {
  const quietened: HTMLElement[] = [];
  for (let node = element; node.parentElement && node !== document.body; node = node.parentElement) {
    for (const sibling of node.parentElement.children) {
      if (sibling === node || !(sibling instanceof HTMLElement) || sibling.inert) continue;
      sibling.inert = true;
      quietened.push(sibling);
    }
  }
  return () => {
    for (const sibling of quietened) sibling.inert = false;
  };
}
