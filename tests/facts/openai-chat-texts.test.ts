import chatCompletions from '@/content/endpoints/openai/chat-completions';
import getModel from '@/content/endpoints/openai/get-model';
import listModels from '@/content/endpoints/openai/list-models';
import { checkTexts } from './check-texts';

checkTexts([chatCompletions, listModels, getModel]);
