import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Facts } from '../../components/Facts';
import { formatInstant } from '../../text/formatInstant';
import { inOrder } from '#shared/domain/meetingLines';
import { nameAndPost } from '../../text/nameAndPost';
import { showDay } from '../../text/showDay';
import { useDirectory } from '../../components/directory/DirectoryProvider';
import styles from './MeetingFacts.module.css';
import type { MeetingData } from '#shared/domain/meetings';

/** Chair, time, attendance and agenda of a meeting, to read. */
export function MeetingFacts({ data }: { readonly data: MeetingData }): ReactNode {
  const { t } = useTranslation();
  const { personName, unitName } = useDirectory();

  const notice = data.noticeNumber
    ? t('meetings.notice', { number: data.noticeNumber, day: showDay(data.noticeDate) })
    : t('meetings.noNotice');

  return (
    <Facts
      facts={[
        {
          label: t('meetings.when'),
          value: `${data.startTime}${data.endTime ? ` – ${data.endTime}` : ''} ${showDay(data.heldOn)}${data.place && `, ${data.place}`}`,
        },
        { label: t('meetings.kindTitle'), value: t(`meetings.kind.${data.meetingKind}`) },
        { label: t('meetings.chair'), value: personName(data.chairId) || t('common.none') },
        { label: t('meetings.secretary'), value: personName(data.secretaryId) || t('common.none') },
        ...(data.opening
          ? [{ label: t('meetings.opening'), value: <span className="gb-prose">{data.opening}</span> }]
          : []),
        {
          label: t('meetings.attendance'),
          value: (
            <ul className={styles['list']} data-testid="attendance">
              {data.attendees.map(({ id, post, personId, present, deputyName }) => (
                <li key={id} className={present ? '' : styles['absent']}>
                  {nameAndPost(post, personName(personId))}
                  {deputyName && ` (${t('meetings.deputyOf', { name: deputyName })})`}
                  {!present && ` · ${t('meetings.absent')}`}
                </li>
              ))}
            </ul>
          ),
        },
        {
          label: t('meetings.agenda'),
          value: (
            <ol className={styles['list']}>
              {data.agenda.map(({ id, title, presenterUnitId }, index) => (
                <li key={id}>
                  {index + 1}. {title}
                  {presenterUnitId && <span className="gb-quiet"> – {unitName(presenterUnitId)}</span>}
                </li>
              ))}
            </ol>
          ),
        },
        ...((data.proceedings ?? []).length > 0
          ? [
              {
                label: t('meetings.proceedings'),
                value: (
                  <ol className={styles['list']}>
                    {inOrder(data.proceedings ?? []).map(({ id, speaker, text }) => (
                      <li key={id} className="gb-prose">
                        {speaker && <b>{speaker}: </b>}
                        {text}
                      </li>
                    ))}
                  </ol>
                ),
              },
            ]
          : []),
        ...(data.status === 'SIGNED'
          ? [
              {
                label: t('meetings.signature'),
                value: `${personName(data.signedById)} · ${formatInstant(data.signedAt)}`,
              },
              { label: t('meetings.noticeTitle'), value: <span data-testid="notice">{notice}</span> },
            ]
          : []),
      ]}
    />
  );
}
