import countTokens from '@/content/endpoints/anthropic/count-tokens';
import getModel from '@/content/endpoints/anthropic/get-model';
import listModels from '@/content/endpoints/anthropic/list-models';
import messages from '@/content/endpoints/anthropic/messages';
import { checkTexts } from './check-texts';

checkTexts([messages, countTokens, listModels, getModel]);
