import { BarChart } from 'echarts/charts';
import { GridComponent, LegendComponent, TooltipComponent } from 'echarts/components';
import { init, use as install } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import type { BarSeriesOption } from 'echarts/charts';
import type { ComposeOption } from 'echarts/core';
import type { GridComponentOption, LegendComponentOption, TooltipComponentOption } from 'echarts/components';

install([BarChart, GridComponent, LegendComponent, SVGRenderer, TooltipComponent]);

export type ChartOption = ComposeOption<
  BarSeriesOption | GridComponentOption | LegendComponentOption | TooltipComponentOption
>;

export interface Chart {
  readonly show: (option: ChartOption, onPick: (index: number) => void) => void;
  readonly stop: () => void;
}

/** A bar chart in an element, which follows the element's size. */
export function startChart(place: HTMLElement): Chart {
  const chart = init(place, null, { renderer: 'svg' });
  const resized = new ResizeObserver(() => chart.resize());
  resized.observe(place);
  return {
    show: (option, onPick) => {
      chart.setOption(option, { notMerge: true });
      chart.off('click');
      chart.on('click', ({ dataIndex }) => onPick(dataIndex));
    },
    stop: () => {
      resized.disconnect();
      chart.dispose();
    },
  };
}
