import type { ReactNode } from 'react';
import { Button, Empty } from 'antd';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from './ProblemAlert';
import { Waiting } from './Waiting';
import type { Live } from '../live/useLive';

interface Props<T> {
  readonly live: Live<T | null>;
  readonly children: (value: T, asOf: string) => ReactNode;
}

/** A live query on the screen: loading, error with a way to try again, not here, or its value. */
export function LiveView<T>({ live, children }: Props<T>): ReactNode {
  const { t } = useTranslation();
  switch (live.status) {
    case 'loading':
      return <Waiting />;
    case 'error':
      return (
        <ProblemAlert
          problem={live.problem}
          action={<Button onClick={live.retry}>{t('common.retry')}</Button>}
        />
      );
    case 'ready':
      return live.value === null ? (
        <Empty description={t('common.notFound')} style={{ padding: 48 }} />
      ) : (
        children(live.value, live.asOf)
      );
  }
}
