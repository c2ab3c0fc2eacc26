import type { ReactNode } from 'react';
import { Form, Input, Select, TimePicker } from 'antd';
import dayjs from 'dayjs';
import { useTranslation } from 'react-i18next';
import { DayField } from '../../components/DayField';
import { FoldSelect } from '../../components/FoldSelect';
import { usePersonOptions } from '../../components/directory/useOptions';
import styles from './MeetingFields.module.css';
import type { MeetingData } from '#shared/domain/meetings';

interface Props {
  readonly data: MeetingData;
  readonly onChange: (patch: Partial<MeetingData>) => void;
}

const kinds = ['BRIEFING', 'THEMATIC', 'AGREEMENT', 'FIELD_CHECK'] as const;

/** What, when, where, under whose chair. */
export function MeetingFields({ data, onChange }: Props): ReactNode {
  const { t } = useTranslation();
  const people = usePersonOptions();
  return (
    <div className={styles['grid']}>
      <Form.Item label={t('meetings.name')} htmlFor="meeting-title" required className={styles['wide'] ?? ''}>
        <Input
          id="meeting-title"
          maxLength={500}
          value={data.title}
          onChange={(event) => onChange({ title: event.target.value })}
        />
      </Form.Item>
      <Form.Item label={t('meetings.kindTitle')} htmlFor="meeting-kind">
        <Select
          id="meeting-kind"
          value={data.meetingKind}
          onChange={(meetingKind) => onChange({ meetingKind })}
          options={kinds.map((value) => ({ value, label: t(`meetings.kind.${value}`) }))}
        />
      </Form.Item>
      <Form.Item label={t('meetings.heldOn')} htmlFor="meeting-day" required>
        <DayField
          id="meeting-day"
          allowClear={false}
          value={data.heldOn}
          onChange={(heldOn) => heldOn && onChange({ heldOn })}
        />
      </Form.Item>
      <Form.Item label={t('meetings.startTime')} htmlFor="meeting-time">
        <TimePicker
          id="meeting-time"
          format="HH:mm"
          minuteStep={5}
          allowClear={false}
          needConfirm={false}
          value={dayjs(`2000-01-01T${data.startTime}`)}
          onChange={(time) => time && onChange({ startTime: time.format('HH:mm') })}
          style={{ width: '100%' }}
        />
      </Form.Item>
      <Form.Item label={t('meetings.endTime')} htmlFor="meeting-end">
        <TimePicker
          id="meeting-end"
          format="HH:mm"
          minuteStep={5}
          needConfirm={false}
          value={data.endTime ? dayjs(`2000-01-01T${data.endTime}`) : null}
          onChange={(time) => onChange({ endTime: time ? time.format('HH:mm') : '' })}
          style={{ width: '100%' }}
        />
      </Form.Item>
      <Form.Item label={t('meetings.place')} htmlFor="meeting-place" className={styles['half'] ?? ''}>
        <Input
          id="meeting-place"
          maxLength={200}
          value={data.place}
          onChange={(event) => onChange({ place: event.target.value })}
        />
      </Form.Item>
      <Form.Item label={t('meetings.chair')} htmlFor="meeting-chair" className={styles['half'] ?? ''}>
        <FoldSelect
          id="meeting-chair"
          allowClear
          options={people}
          value={data.chairId}
          onChange={(chairId) => onChange({ chairId })}
        />
      </Form.Item>
      <Form.Item label={t('meetings.secretary')} htmlFor="meeting-secretary" className={styles['half'] ?? ''}>
        <FoldSelect
          id="meeting-secretary"
          allowClear
          options={people}
          value={data.secretaryId}
          onChange={(secretaryId) => onChange({ secretaryId })}
        />
      </Form.Item>
    </div>
  );
}
