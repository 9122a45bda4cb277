import { loadPart } from './parts';

/** Loads what shows an answer: wanted at the first Send, not before. */
export const loadAnswer = () => loadPart(() => import('./answer'));
