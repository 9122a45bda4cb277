import { negotiateLocale } from '@/lib/i18n/locale';
import { addressOf } from '@/lib/publish/addresses';

/** Sends a reader to the start page in a language the browser asks for. */
export function GET(request: Request): Response {
  const locale = negotiateLocale(request.headers.get('accept-language'));
  return new Response(null, {
    status: 307,
    headers: { location: addressOf(locale, { type: 'home' }), vary: 'accept-language' },
  });
}
