import { checkTexts } from './check-texts';
import cancelResponse from '@/content/endpoints/openai/cancel-response';
import deleteResponse from '@/content/endpoints/openai/delete-response';
import getResponse from '@/content/endpoints/openai/get-response';
import responses from '@/content/endpoints/openai/responses';

checkTexts([responses, getResponse, cancelResponse, deleteResponse]);
