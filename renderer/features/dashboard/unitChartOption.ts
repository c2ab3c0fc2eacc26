import { timelinessBuckets } from '#shared/domain/timeliness';
import { tones } from '../../app/theme';
import type { ChartOption } from './startChart';
import type { DashboardView } from '#shared/ipc/views';
import type { TimelinessBucket } from '#shared/domain/timeliness';

const fills: Readonly<Record<TimelinessBucket, string>> = {
  COMPLETED_ON_TIME: tones.green.solid,
  COMPLETED_LATE: tones.brown.solid,
  WITHIN_TERM: tones.blue.solid,
  DUE_SOON: tones.orange.solid,
  OVERDUE: tones.red.solid,
};

const text = { fontFamily: "'Be Vietnam Pro', sans-serif", fontSize: 12.5, color: '#37414f' };

/** Units from top to bottom, their buckets side by side in one bar. */
export function unitChartOption(
  units: DashboardView['byUnit'],
  label: (bucket: TimelinessBucket) => string,
): ChartOption {
  return {
    textStyle: text,
    animationDuration: 200,
    grid: { top: 36, right: 24, bottom: 8, left: 8, outerBoundsMode: 'same' },
    legend: { top: 0, left: 0, itemWidth: 12, itemHeight: 12, textStyle: text },
    tooltip: { trigger: 'axis', axisPointer: { type: 'shadow' }, textStyle: text },
    xAxis: { type: 'value', minInterval: 1, axisLabel: text, splitLine: { lineStyle: { color: '#e6e9ee' } } },
    yAxis: {
      type: 'category',
      inverse: true,
      data: units.map(({ name }) => name),
      axisLabel: { ...text, width: 260, overflow: 'truncate' },
      axisTick: { show: false },
    },
    series: timelinessBuckets.map((bucket) => ({
      type: 'bar',
      stack: 'all',
      name: label(bucket),
      itemStyle: { color: fills[bucket] },
      barMaxWidth: 16,
      data: units.map(({ counts }) => counts[bucket]),
    })),
  };
}
