import type { Texts } from '@/lib/i18n/texts';

const storedFile = '文档所用的已存储文件的 id。仅响应中才有。';

export const citations: Texts = {
  'anthropic.Citation': '所附文字出自来源的何处。',
  'anthropic.CharLocation': '纯文本中的一段字符。',
  'anthropic.CharLocation.file_id': storedFile,
  'anthropic.CharLocation.start_char_index': '首字符的位置，从 0 开始。',
  'anthropic.CharLocation.end_char_index': '末字符的下一个字符位置。',
  'anthropic.CitedText': '被引用的原文。不计入输出，回传时也不计入输入。',
  'anthropic.DocumentIndex': '引用的是请求中的哪个文档，从 0 开始计数。',
  'anthropic.DocumentTitle': '文档的标题（如果有）。',
  'anthropic.PageLocation': 'PDF 的若干页。',
  'anthropic.PageLocation.file_id': storedFile,
  'anthropic.PageLocation.start_page_number': '起始页码，从 1 开始。',
  'anthropic.PageLocation.end_page_number': '最后一页的下一页页码。',
  'anthropic.ContentBlockLocation': '分块发送的文档中的若干块。',
  'anthropic.ContentBlockLocation.file_id': storedFile,
  'anthropic.BlockStart': '所引用的第一块，从 0 开始计数。',
  'anthropic.BlockEnd': '所引用的最后一块的下一块。',
  'anthropic.WebSearchResultLocation': 'web_search 找到的网页。',
  'anthropic.WebSearchResultLocation.url': '网页地址。',
  'anthropic.WebSearchResultLocation.title': '网页标题。',
  'anthropic.WebSearchResultLocation.encrypted_index': '在搜索结果中的位置，已加密。原样回传，引用才能保留。',
  'anthropic.SearchResultLocation': '你提供的 search_result 中的若干块。',
  'anthropic.SearchResultLocation.source': 'search_result 块中填写的来源。',
  'anthropic.SearchResultLocation.title': '块中填写的标题。',
  'anthropic.SearchResultLocation.search_result_index':
    '引用的是请求中的哪个 search_result 块，从 0 开始计数。',
  'anthropic.CitationsConfig': '回答是否引用来源。',
  'anthropic.CitationsConfig.enabled': '回答是否引用此来源。同一请求中的文档要么全部启用，要么全部不启用。',
};
