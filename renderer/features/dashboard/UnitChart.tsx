import { useEffect, useMemo, useRef } from 'react';
import type { ReactNode } from 'react';
import { useNavigate } from 'react-router';
import { useTranslation } from 'react-i18next';
import { chartHeight } from './chartHeight';
import { startChart } from './startChart';
import { unitChartOption } from './unitChartOption';
import { writeAddress } from '../tasks/filterInUrl';
import type { Chart } from './startChart';
import type { DashboardView } from '#shared/ipc/views';

/** The units as stacked bars; the table below says the same in numbers, so the picture is hidden from screen readers. */
export function UnitChart({ units }: { readonly units: DashboardView['byUnit'] }): ReactNode {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const place = useRef<HTMLDivElement>(null);
  const chart = useRef<Chart | null>(null);
  const option = useMemo(() => unitChartOption(units, (bucket) => t(`tasks.bucket.${bucket}`)), [units, t]);

  useEffect(() => {
    if (!place.current) return;
    chart.current = startChart(place.current);
    return () => chart.current?.stop();
  }, []);

  useEffect(() => {
    chart.current?.show(option, (index) => {
      const unit = units[index];
      if (unit) void navigate(`/tasks?${writeAddress({ unitId: unit.id })}`);
    });
  }, [option, units, navigate]);

  return <div ref={place} aria-hidden style={{ height: chartHeight(units.length), marginBottom: 8 }} />;
}
