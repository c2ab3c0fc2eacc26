import type { ReactNode } from 'react';
import { WarningOutlined } from '@ant-design/icons';
import { Empty } from 'antd';
import { useTranslation } from 'react-i18next';
import { inOrder } from '#shared/domain/meetingLines';
import { isClear, tasksOf } from '#shared/domain/meetingTasks';
import { showDay } from '../../text/showDay';
import { ToneTag } from '../../components/ToneTag';
import { useDirectory } from '../../components/directory/DirectoryProvider';
import styles from './QuickMinutes.module.css';
import type { Conclusion, MeetingData } from '#shared/domain/meetings';

interface Props {
  readonly data: MeetingData;
  readonly mode: 'conclusions' | 'proceedings';
  readonly editing: string;
}

/** The lines kept so far, one's own and the other secretary's. */
export function QuickLines({ data, mode, editing }: Props): ReactNode {
  const { t } = useTranslation();
  const proceedings = inOrder(data.proceedings ?? []);
  const count = mode === 'conclusions' ? data.conclusions.length : proceedings.length;
  if (count === 0)
    return <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={t('meetings.quick.empty')} />;
  return (
    <ol className={styles['list']} data-testid="quick-lines">
      {mode === 'conclusions'
        ? data.conclusions.map((conclusion, index) => (
            <li key={conclusion.id} className={conclusion.id === editing ? styles['editing'] : ''}>
              <b>{index + 1}.</b> {conclusion.text}
              <Brief conclusion={conclusion} />
            </li>
          ))
        : proceedings.map(({ id, speaker, text }) => (
            <li key={id} className={id === editing ? styles['editing'] : ''}>
              {speaker && <b>{speaker}: </b>}
              {text}
            </li>
          ))}
    </ol>
  );
}

function Brief({ conclusion }: { readonly conclusion: Conclusion }): ReactNode {
  const { t } = useTranslation();
  const { unitName } = useDirectory();
  const leads = tasksOf(conclusion).map(({ leadUnitId }) => unitName(leadUnitId));
  return (
    <div className={styles['brief']}>
      {conclusion.noTask && <span>{t('meetings.noTask')}</span>}
      {leads.some(Boolean) && <span>{leads.filter(Boolean).join('; ')}</span>}
      {conclusion.dueDate && <span>{t('dashboard.dueOn', { day: showDay(conclusion.dueDate) })}</span>}
      {!isClear(conclusion) && (
        <ToneTag tone="orange" icon={<WarningOutlined />}>
          {t('meetings.quick.unclear')}
        </ToneTag>
      )}
    </div>
  );
}
