import chatCompletions from '@/content/endpoints/ark/chat-completions';
import { checkFacts } from './check-facts';

checkFacts(new URL('ark-chat.tsv', import.meta.url), [chatCompletions], { required: [], invented: [] });
