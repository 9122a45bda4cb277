import type { Texts } from '@/lib/i18n/texts';

export const chatUsage: Texts = {
  'openai.ChatUsage': 'リクエストで使用したトークン数。',
  'openai.ChatUsage.prompt_tokens': 'プロンプトのトークン数。キャッシュによる分も含みます。',
  'openai.ChatUsage.completion_tokens': 'すべての応答のトークン数。表示されない推論も含みます。',
  'openai.ChatUsage.total_tokens': 'prompt_tokens と completion_tokens の合計。',
  'openai.ChatUsage.prompt_tokens_details': 'プロンプトのトークン数の種類別内訳。',
  'openai.ChatUsage.completion_tokens_details': '応答のトークン数の用途別内訳。',
  'openai.ChatPromptTokensDetails': '入力トークン数の内訳。',
  'openai.ChatPromptTokensDetails.cached_tokens': 'キャッシュから読み取ったトークン数。料金は低くなります。',
  'openai.ChatPromptTokensDetails.cache_write_tokens': 'キャッシュに書き込んだトークン数。',
  'openai.ChatPromptTokensDetails.text_tokens': 'テキストのトークン数。',
  'openai.ChatPromptTokensDetails.image_tokens': '画像のトークン数。',
  'openai.ChatPromptTokensDetails.audio_tokens': '音声のトークン数。',
  'openai.ChatCompletionTokensDetails': '出力トークン数の用途別内訳。',
  'openai.ChatCompletionTokensDetails.reasoning_tokens':
    '表示されない推論のトークン数。出力として課金されます。',
  'openai.ChatCompletionTokensDetails.text_tokens': 'テキストのトークン数。',
  'openai.ChatCompletionTokensDetails.audio_tokens': '音声のトークン数。',
  'openai.ChatCompletionTokensDetails.accepted_prediction_tokens':
    'prediction のうち、応答で繰り返されたトークン数。',
  'openai.ChatCompletionTokensDetails.rejected_prediction_tokens':
    'prediction のうち、応答で繰り返されなかったトークン数。これにも料金がかかります。',
};
