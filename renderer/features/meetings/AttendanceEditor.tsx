import type { ReactNode } from 'react';
import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Card, Checkbox, Empty, Input, Table } from 'antd';
import { useTranslation } from 'react-i18next';
import { FoldSelect } from '../../components/FoldSelect';
import { newId } from '#shared/domain/newRecord';
import { usePersonOptions, useUnitOptions } from '../../components/directory/useOptions';
import { withLine, withoutLine } from './lines';
import type { MeetingData } from '#shared/domain/meetings';

type Attendee = MeetingData['attendees'][number];

interface Props {
  readonly attendees: readonly Attendee[];
  readonly onChange: (attendees: readonly Attendee[]) => void;
}

/** Who attends, by post: present, or who came instead. */
export function AttendanceEditor({ attendees, onChange }: Props): ReactNode {
  const { t } = useTranslation();
  const units = useUnitOptions();
  const people = usePersonOptions();
  const change = (id: string, patch: Partial<Attendee>): void => onChange(withLine(attendees, id, patch));

  function add(): void {
    onChange([
      ...attendees,
      { id: newId(), post: '', unitId: '', personId: '', present: true, deputyName: '' },
    ]);
  }

  return (
    <Card
      size="small"
      title={<h2>{t('meetings.attendance')}</h2>}
      extra={t('meetings.presentCount', {
        present: attendees.filter(({ present }) => present).length,
        all: attendees.length,
      })}
    >
      <Table<Attendee>
        size="small"
        tableLayout="fixed"
        rowKey="id"
        aria-label={t('meetings.attendance')}
        pagination={false}
        dataSource={[...attendees]}
        locale={{
          emptyText: <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={t('meetings.noAttendees')} />,
        }}
        columns={[
          {
            key: 'present',
            title: t('meetings.present'),
            width: 80,
            align: 'center',
            render: (_, { id, present, post }) => (
              <Checkbox
                aria-label={t('meetings.presentOf', { post })}
                checked={present}
                onChange={(event) => change(id, { present: event.target.checked })}
              />
            ),
          },
          {
            key: 'post',
            title: t('meetings.post'),
            render: (_, { id, post }) => (
              <Input
                aria-label={t('meetings.post')}
                maxLength={200}
                value={post}
                onChange={(event) => change(id, { post: event.target.value })}
              />
            ),
          },
          {
            key: 'unit',
            title: t('directory.unit'),
            width: 224,
            render: (_, { id, unitId }) => (
              <FoldSelect
                aria-label={t('directory.unit')}
                allowClear
                options={units}
                value={unitId}
                onChange={(next) => change(id, { unitId: next })}
                style={{ width: '100%' }}
              />
            ),
          },
          {
            key: 'person',
            title: t('meetings.person'),
            width: 208,
            render: (_, { id, personId }) => (
              <FoldSelect
                aria-label={t('meetings.person')}
                allowClear
                options={people}
                value={personId}
                onChange={(next) => change(id, { personId: next })}
                style={{ width: '100%' }}
              />
            ),
          },
          {
            key: 'deputy',
            title: t('meetings.deputy'),
            width: 176,
            render: (_, { id, deputyName }) => (
              <Input
                aria-label={t('meetings.deputy')}
                maxLength={120}
                value={deputyName}
                onChange={(event) => change(id, { deputyName: event.target.value })}
              />
            ),
          },
          {
            key: 'remove',
            width: 48,
            render: (_, { id }) => (
              <Button
                type="text"
                aria-label={t('common.remove')}
                icon={<DeleteOutlined />}
                onClick={() => onChange(withoutLine(attendees, id))}
              />
            ),
          },
        ]}
      />
      <Button type="dashed" icon={<PlusOutlined />} onClick={add} style={{ marginTop: 8 }}>
        {t('meetings.addAttendee')}
      </Button>
    </Card>
  );
}
