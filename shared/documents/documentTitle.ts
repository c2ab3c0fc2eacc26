import { documentNumber } from './documentNumber';
import type { AdministrativeDocument } from './model';

/** One line that names a document: window title, PDF title, suggestion for a file name. */
export function documentTitle(document: AdministrativeDocument): string {
  const number =
    document.code === null || document.code.number === null ? '' : ` ${documentNumber(document.code)}`;
  const subject = document.subject === null ? '' : ` - ${document.subject}`;
  return `${document.typeName.toLocaleUpperCase('vi')}${number}${subject}`.replace(/\s+/gu, ' ');
}
