import type { Texts } from '@/lib/i18n/texts';

export const responsesCodeItems: Texts = {
  'openai.ImageGenerationCall': 'モデルが生成させた画像。',
  'openai.ImageGenerationCall.result': 'Base64 だけの画像。完了するまでは null です。',
  'openai.ImageGenerationStatus': '画像生成の状態。',
  'openai.CodeInterpreterCall': 'モデルが書いて実行した Python。',
  'openai.CodeInterpreterCall.container_id': 'コードを実行したコンテナの ID。',
  'openai.CodeInterpreterCall.code': 'Python のコード。参照できない場合は null です。',
  'openai.CodeInterpreterCall.outputs':
    'コードの出力。include に code_interpreter_call.outputs がある場合に返ります。',
  'openai.CodeStatus': 'コードの状態。',
  'openai.CodeOutput': 'コードの出力。',
  'openai.CodeLogs': '出力されたテキスト。',
  'openai.CodeLogs.logs': 'コードが出力したテキスト。',
  'openai.CodeImage': 'コードが描いた画像。',
  'openai.CodeImage.url': '画像のアドレス。',
};
