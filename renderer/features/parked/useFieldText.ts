import { useTranslation } from 'react-i18next';
import { readCivilDate } from '#shared/text/civilDate';
import { formatInstant } from '../../text/formatInstant';
import { showDay } from '../../text/showDay';
import { useDirectory } from '../../components/directory/DirectoryProvider';

/** Names of fields and their values as a person reads them: names instead of ids, days instead of ISO. */
export function useFieldText(): {
  readonly labelOf: (path: string) => string;
  readonly textOf: (value: unknown) => string;
} {
  const { t, i18n } = useTranslation();
  const { unitName, personName } = useDirectory();

  function word(name: string): string {
    const key = `parked.fields.${name}`;
    return i18n.exists(key) ? i18n.t(key as 'parked.fields.title') : name;
  }

  function scalar(text: string): string {
    if (readCivilDate(text)) return showDay(text);
    if (/^\d{4}-\d\d-\d\dT/u.test(text)) return formatInstant(text) || text;
    const unit = unitName(text);
    return unit === text ? personName(text) : unit;
  }

  function textOf(value: unknown): string {
    if (value === undefined || value === null || value === '') return '–';
    if (typeof value === 'boolean') return t(value ? 'common.yes' : 'common.no');
    if (typeof value === 'string') return scalar(value);
    if (Array.isArray(value)) return value.map(textOf).join('; ') || '–';
    return typeof value === 'object' ? JSON.stringify(value) : String(value);
  }

  return {
    labelOf: (path) =>
      path
        .split('.')
        .map((part) =>
          part.replace(
            /^([^[]+)(?:\[(\d+)\])?$/u,
            (_, name: string, at?: string) => word(name) + (at ? ` ${at}` : ''),
          ),
        )
        .join(' › '),
    textOf,
  };
}
