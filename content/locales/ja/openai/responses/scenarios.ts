import type { Texts } from '@/lib/i18n/texts';

export const responsesScenarios: Texts = {
  'openai.responses.scenarios.hello.title': '最初の質問',
  'openai.responses.scenarios.hello.summary':
    '必要なのはモデルとテキストだけです。ほかの設定にはすべてデフォルトがあります。',
  'openai.responses.scenarios.hello-stream.title': '最初の質問（ストリーミング）',
  'openai.responses.scenarios.hello-stream.summary':
    '各 response.output_text.delta の delta を順につなげ、response.completed で終了します。',
};
