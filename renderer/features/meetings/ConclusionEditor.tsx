import type { ReactNode } from 'react';
import { DeleteOutlined } from '@ant-design/icons';
import { Button, Checkbox, Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { DeadlineFields } from './DeadlineFields';
import { FoldMultiSelect, FoldSelect } from '../../components/FoldSelect';
import { withLeads } from './withLeads';
import { usePersonOptions, useUnitOptions } from '../../components/directory/useOptions';
import styles from './ConclusionEditor.module.css';
import type { Conclusion } from '#shared/domain/meetings';

interface Props {
  readonly number: number;
  readonly conclusion: Conclusion;
  readonly heldOn: string;
  readonly onChange: (patch: Partial<Conclusion>) => void;
  readonly onRemove: () => void;
}

/** One conclusion: what was concluded, and either the task that follows or the word that none does. */
export function ConclusionEditor({ number, conclusion, heldOn, onChange, onRemove }: Props): ReactNode {
  const { t } = useTranslation();
  const units = useUnitOptions();
  const people = usePersonOptions();
  const id = (field: string): string => `conclusion-${conclusion.id}-${field}`;
  const name = t('meetings.conclusion', { number });
  return (
    <section className={styles['conclusion']} aria-label={name}>
      <div className={styles['head']}>
        <h3>{name}</h3>
        <Checkbox
          checked={conclusion.noTask}
          onChange={(event) => onChange({ noTask: event.target.checked })}
        >
          {t('meetings.noTask')}
        </Checkbox>
        <Button type="text" aria-label={t('common.remove')} icon={<DeleteOutlined />} onClick={onRemove} />
      </div>
      <Form.Item>
        <Input.TextArea
          aria-label={t('meetings.conclusionText')}
          autoSize={{ minRows: 2, maxRows: 12 }}
          maxLength={8000}
          value={conclusion.text}
          onChange={(event) => onChange({ text: event.target.value })}
        />
      </Form.Item>
      {!conclusion.noTask && (
        <div className={styles['grid']}>
          <Form.Item
            label={t('tasks.leadUnit')}
            htmlFor={id('lead')}
            required
            {...(conclusion.leadUnitId === '' && { validateStatus: 'warning' as const })}
          >
            <FoldSelect
              id={id('lead')}
              allowClear
              options={units}
              value={conclusion.leadUnitId}
              onChange={(leadUnitId) => onChange({ leadUnitId })}
            />
          </Form.Item>
          <Form.Item label={t('meetings.coordinating')} htmlFor={id('with')}>
            <FoldMultiSelect
              id={id('with')}
              allowClear
              options={units}
              values={conclusion.coordinatingUnitIds}
              onChange={(coordinatingUnitIds) => onChange({ coordinatingUnitIds })}
            />
          </Form.Item>
          <Form.Item label={t('meetings.alsoLead')} tooltip={t('meetings.alsoLeadHint')} htmlFor={id('also')}>
            <FoldMultiSelect
              id={id('also')}
              allowClear
              options={units.filter(({ value }) => value !== conclusion.leadUnitId)}
              values={(conclusion.alsoLead ?? []).map(({ unitId }) => unitId)}
              onChange={(unitIds) => onChange({ alsoLead: withLeads(conclusion.alsoLead ?? [], unitIds) })}
            />
          </Form.Item>
          <Form.Item label={t('tasks.leader')} htmlFor={id('leader')}>
            <FoldSelect
              id={id('leader')}
              allowClear
              options={people}
              value={conclusion.leaderInChargeId}
              onChange={(leaderInChargeId) => onChange({ leaderInChargeId })}
            />
          </Form.Item>
          <DeadlineFields conclusion={conclusion} heldOn={heldOn} onChange={onChange} />
          <Form.Item label={t('meetings.reportTo')} htmlFor={id('report')}>
            <Input
              id={id('report')}
              maxLength={300}
              value={conclusion.reportTo ?? ''}
              onChange={(event) => onChange({ reportTo: event.target.value })}
            />
          </Form.Item>
          <Form.Item label={t('tasks.deliverable')} htmlFor={id('deliverable')}>
            <Input
              id={id('deliverable')}
              maxLength={500}
              value={conclusion.deliverable}
              onChange={(event) => onChange({ deliverable: event.target.value })}
            />
          </Form.Item>
        </div>
      )}
    </section>
  );
}
