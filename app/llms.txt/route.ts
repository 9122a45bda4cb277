import { installation, listingIn } from '@/app/page-texts';
import { textAnswer } from '@/app/text-answer';
import { llmsText } from '@/lib/publish/llms';

export const dynamic = 'force-static';

/** The index for language models, in English. */
export const GET = (): Response => textAnswer(llmsText(listingIn('en'), installation()), 'text/plain');
