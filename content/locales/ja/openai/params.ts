import type { Texts } from '@/lib/i18n/texts';

export const params: Texts = {
  'openai.Headers': '課金先。OpenAI で発行したキー用です。',
  'openai.Headers.OpenAI-Organization':
    '課金先の組織。キーが複数の組織に属する場合に指定します。独自のキーを発行するゲートウェイは無視します。',
  'openai.Headers.OpenAI-Project': '課金先のプロジェクト。独自のキーを発行するゲートウェイは無視します。',
  'openai.get-model.path.model': 'モデルコード（例: gpt-5.4）。',
  'openai.ListModelsResponse': 'キーで使えるモデルの一覧。',
  'openai.ListModelsResponse.object': '常に list です。',
  'openai.ListModelsResponse.data': '一度に返るすべてのモデル。順序は決まっていません。',
  'openai.Model': 'キーで使えるモデル。',
  'openai.Model.id': 'モデルコード。リクエストで指定する値と同じです。',
  'openai.Model.object': '常に model です。',
  'openai.Model.created': 'モデルが使えるようになった時刻。UNIX 時刻（秒）です。',
  'openai.Model.owned_by': 'モデルの所有者（openai、google など）。',
};
