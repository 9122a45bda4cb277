/** What a request needs that is a form, loaded in one go and by such a request alone. */
export { buildForm } from './build-form';
export { findFileProblems } from './file-problems';
export { FormFields } from './form-fields';
