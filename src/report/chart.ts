import { BarChart, LineChart } from 'echarts/charts';
import { GridComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { shown, type Section } from './model.js';

use([BarChart, LineChart, GridComponent, SVGRenderer]);

const WIDTH = 880;
/** Bars of one chart; of more only the first are drawn, and the page says so. */
export const MOST_POINTS = 60;
const BAR = 26;
const LONGEST_NAME = 28;
const COLOUR = '#3b6fb6';

/**
 * A section's chart as an SVG text, drawn without a browser: bars lie, so that their names can be read.
 *
 * @returns undefined where there is nothing to draw
 */
export function chartSvg({ chart, rows }: Section): string | undefined {
  if (chart === undefined || rows.length === 0) return undefined;
  const points = rows.slice(0, MOST_POINTS);
  const names = points.map((row) => shortened(shown(row[chart.x]) || '–'));
  const values = points.map((row) => numberOf(row[chart.y]));
  const isBar = chart.type === 'bar';
  const height = isBar ? 60 + BAR * points.length : 320;
  const drawn = init(null, null, { renderer: 'svg', ssr: true, width: WIDTH, height });
  try {
    drawn.setOption({
      animation: false,
      grid: {
        left: 12,
        right: 48,
        top: 12,
        bottom: 12,
        outerBoundsMode: 'same',
        outerBoundsContain: 'axisLabel',
      },
      textStyle: { fontFamily: 'system-ui, sans-serif' },
      ...axes(isBar, names),
      series: [
        {
          type: chart.type,
          data: values,
          itemStyle: { color: COLOUR },
          lineStyle: { color: COLOUR },
          label: {
            show: isBar,
            position: 'right',
            formatter: ({ value }: { value: unknown }) => shown(value),
          },
        },
      ],
    });
    return drawn.renderToSVGString();
  } finally {
    drawn.dispose();
  }
}

function axes(isBar: boolean, names: readonly string[]): object {
  const category = { type: 'category', data: names, axisTick: { show: false } };
  const value = { type: 'value', splitLine: { lineStyle: { color: '#ddd' } } };
  return isBar ? { xAxis: value, yAxis: { ...category, inverse: true } } : { xAxis: category, yAxis: value };
}

const numberOf = (value: unknown): number => (typeof value === 'number' ? value : Number(value ?? 0) || 0);
const shortened = (text: string): string =>
  text.length > LONGEST_NAME ? `${text.slice(0, LONGEST_NAME - 1)}…` : text;
