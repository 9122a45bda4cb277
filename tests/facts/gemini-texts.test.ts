import countTokens from '@/content/endpoints/gemini/count-tokens';
import generateContent from '@/content/endpoints/gemini/generate-content';
import getModel from '@/content/endpoints/gemini/get-model';
import listModels from '@/content/endpoints/gemini/list-models';
import streamGenerateContent from '@/content/endpoints/gemini/stream-generate-content';
import { checkTexts } from './check-texts';

checkTexts([generateContent, streamGenerateContent, countTokens, listModels, getModel]);
