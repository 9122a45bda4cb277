import type { Texts } from '@/lib/i18n/texts';

export const images: Texts = {
  'gemini.generate-content.scenarios.image-edit.title': '画像を編集する',
  'gemini.generate-content.scenarios.image-edit.summary':
    '画像を送り、変える点とそのまま残す点を文章で指示します。',
  'gemini.generate-content.scenarios.image-references.title': '複数の画像を 1 枚にまとめる',
  'gemini.generate-content.scenarios.image-references.summary':
    'モデルはパートの順に画像を数えます。「1 枚目」「2 枚目」のように指してください。',
  'gemini.generate-content.scenarios.image-conversation.title': '画像を段階的に変える',
  'gemini.generate-content.scenarios.image-conversation.summary':
    'API は画像を保存しません。応答を署名も含めてそのまま送り返し、次の変更を伝えます。',
  'gemini.generate-content.scenarios.image-and-text.title': '文章と画像を交互に返す',
  'gemini.generate-content.scenarios.image-and-text.summary':
    'パートは届いた順に表示します。各画像は直前の文章に対応します。',
  'gemini.generate-content.scenarios.image-search.title': 'Web の事実をもとに描く',
  'gemini.generate-content.scenarios.image-search.summary':
    'googleSearch を指定すると、モデルは描く内容を検索します。画像の横に出典を表示してください。',
  'gemini.generate-content.scenarios.image-withheld.title': '差し止められる画像',
  'gemini.generate-content.scenarios.image-withheld.summary':
    'ステータスは 200 ですが、候補にパートがありません。フィルターが画像を差し止めたことを finishReason が示します。',
  'gemini.generate-content.scenarios.unknown-aspect-ratio.title': '存在しないアスペクト比',
  'gemini.generate-content.scenarios.unknown-aspect-ratio.summary':
    '使えるアスペクト比はモデルごとに決まっており、それ以外の値には 400 が返ります。',
  'gemini.stream-generate-content.scenarios.image-edit.title': '編集した画像のストリーミング',
  'gemini.stream-generate-content.scenarios.image-edit.summary':
    '変更内容の説明が先に届き、続いて編集後の画像がまとめて届きます。',
  'gemini.stream-generate-content.scenarios.image-and-text.title': '文章と画像のストリーミング',
  'gemini.stream-generate-content.scenarios.image-and-text.summary': '文章と画像は、表示すべき順に届きます。',
  'gemini.stream-generate-content.scenarios.image-withheld.title': '画像のないストリーム',
  'gemini.stream-generate-content.scenarios.image-withheld.summary':
    'パートのないチャンクが 1 つだけ届きます。フィルターが画像を差し止めたことを finishReason が示します。',
};
