export { valueAt } from '@/lib/request/value-at';
