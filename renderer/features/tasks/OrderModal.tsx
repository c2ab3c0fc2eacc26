import { useState } from 'react';
import type { ReactNode } from 'react';
import { Checkbox, Form, Input, Modal, Segmented } from 'antd';
import { useNavigate } from 'react-router';
import { useTranslation } from 'react-i18next';
import { DraftPrompt } from '../../drafts/DraftPrompt';
import { FoldMultiSelect, FoldSelect } from '../../components/FoldSelect';
import { ProblemAlert } from '../../components/ProblemAlert';
import { useCall } from '../../live/useCall';
import { useDraft } from '../../drafts/useDraft';
import { usePersonOptions, useUnitOptions } from '../../components/directory/useOptions';
import { WorkDayField } from './WorkDayField';
import styles from './OrderModal.module.css';
import type { DirectOrder } from '#shared/ipc/taskCalls';
import type { TaskView } from '#shared/ipc/views';

interface Props {
  /** The task that the new one is part of. */
  readonly partOf?: TaskView;
  readonly onClose: () => void;
}

const urgencies = ['NORMAL', 'URGENT', 'VERY_URGENT', 'FLASH'] as const;

const fresh = (partOf?: TaskView): DirectOrder => ({
  title: '',
  leadUnitId: '',
  coordinatingUnitIds: [],
  leaderInChargeId: partOf?.data.leaderInChargeId ?? '',
  dueDate: partOf?.data.dueDate ?? '',
  noDueDateReason: '',
  deliverable: '',
  urgency: 'NORMAL',
  restricted: partOf?.data.restricted ?? false,
  partOf: partOf?.id ?? '',
});

/** A direct order on one form, with its five clarities: the work, who leads, who coordinates, the term, the deliverable. */
export function OrderModal({ partOf, onClose }: Props): ReactNode {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const call = useCall('tasks.assign');
  const units = useUnitOptions();
  const people = usePersonOptions();
  const [order, setOrder] = useState(() => fresh(partOf));
  const draft = useDraft({ form: 'directOrder', recordId: partOf?.id ?? 'new', version: '1' }, order);
  const termless = order.dueDate === '';
  const ready = order.title.trim() && order.leadUnitId && (!termless || order.noDueDateReason.trim());

  function change(patch: Partial<DirectOrder>): void {
    const next = { ...order, ...patch };
    setOrder(next);
    draft.keep(next);
  }

  async function submit(): Promise<void> {
    const result = await call.run({ ...order, coordinatingUnitIds: [...order.coordinatingUnitIds] });
    if (!result.ok) return;
    await draft.remove();
    onClose();
    void navigate(`/tasks/${result.value.id}`);
  }

  return (
    <Modal
      open
      width={760}
      title={t(partOf ? 'tasks.act.assignPart' : 'tasks.newOrder')}
      okText={t('tasks.giveOrder')}
      cancelText={t('common.close')}
      confirmLoading={call.busy}
      okButtonProps={{ disabled: !ready }}
      onOk={() => void submit()}
      onCancel={onClose}
    >
      <DraftPrompt draft={draft} onRestore={setOrder} />
      <ProblemAlert problem={call.problem} />
      {partOf && <p className="gb-quiet">{t('tasks.partOf', { title: partOf.data.title })}</p>}
      <Form layout="vertical" className={styles['form'] ?? ''}>
        <Form.Item label={t('tasks.work')} htmlFor="order-work" required className={styles['wide'] ?? ''}>
          <Input.TextArea
            id="order-work"
            autoFocus
            autoSize={{ minRows: 2, maxRows: 6 }}
            maxLength={2000}
            value={order.title}
            onChange={(event) => change({ title: event.target.value })}
          />
        </Form.Item>
        <Form.Item label={t('tasks.leadUnit')} htmlFor="order-lead" required>
          <FoldSelect
            id="order-lead"
            options={units}
            value={order.leadUnitId}
            onChange={(leadUnitId) => change({ leadUnitId })}
          />
        </Form.Item>
        <Form.Item label={t('tasks.coordinating')} htmlFor="order-others">
          <FoldMultiSelect
            id="order-others"
            options={units.filter(({ value }) => value !== order.leadUnitId)}
            values={order.coordinatingUnitIds}
            onChange={(coordinatingUnitIds) => change({ coordinatingUnitIds: [...coordinatingUnitIds] })}
          />
        </Form.Item>
        <Form.Item label={t('tasks.leader')} htmlFor="order-leader">
          <FoldSelect
            id="order-leader"
            options={people}
            allowClear
            value={order.leaderInChargeId}
            onChange={(leaderInChargeId) => change({ leaderInChargeId })}
          />
        </Form.Item>
        <Form.Item label={t('tasks.due')} htmlFor="order-due" required={!order.noDueDateReason}>
          <WorkDayField id="order-due" value={order.dueDate} onChange={(dueDate) => change({ dueDate })} />
        </Form.Item>
        {termless && (
          <Form.Item
            label={t('tasks.noDueReason')}
            htmlFor="order-termless"
            required
            className={styles['wide'] ?? ''}
          >
            <Input
              id="order-termless"
              maxLength={500}
              value={order.noDueDateReason}
              onChange={(event) => change({ noDueDateReason: event.target.value })}
            />
          </Form.Item>
        )}
        <Form.Item
          label={t('tasks.deliverable')}
          htmlFor="order-deliverable"
          className={styles['wide'] ?? ''}
        >
          <Input
            id="order-deliverable"
            maxLength={500}
            value={order.deliverable}
            onChange={(event) => change({ deliverable: event.target.value })}
          />
        </Form.Item>
        <Form.Item label={t('tasks.urgencyTitle')}>
          <Segmented
            aria-label={t('tasks.urgencyTitle')}
            options={urgencies.map((value) => ({ value, label: t(`tasks.urgency.${value}`) }))}
            value={order.urgency}
            onChange={(urgency) => change({ urgency })}
          />
        </Form.Item>
        <Form.Item label={t('tasks.scope')}>
          <Checkbox
            checked={order.restricted}
            onChange={(event) => change({ restricted: event.target.checked })}
          >
            {t('tasks.restricted')}
          </Checkbox>
        </Form.Item>
      </Form>
    </Modal>
  );
}
